// SPDX-License-Identifier: MIT
#include "http/tlsfiles.h"

#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;
using Part = TlsProblem::Part;

namespace {

struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsFiles)
};

constexpr qint64 largestFile = 1024 * 1024; // all the authorities of a system take a quarter of it

template <typename T> using Read = tl::expected<T, TlsProblem>;

tl::unexpected<TlsProblem> wrong(Part part, const QString &sentence)
{
    return tl::make_unexpected(TlsProblem{part, sentence});
}

Read<QByteArray> bytesOf(const QString &path, Part part)
{
    QFile file(path);
    // A pipe or a device could hang for ever.
    if (!QFileInfo(path).isFile())
        return wrong(part, TlsWords::tr("There is no file %1. Choose another one.").arg(isolated(path)));
    if (!file.open(QIODevice::ReadOnly)) {
        return wrong(part, TlsWords::tr("%1 cannot be read: %2").arg(isolated(path), isolated(file.errorString())));
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return wrong(part, TlsWords::tr("%1 is too large to be a certificate or a key.").arg(isolated(path)));
    return bytes;
}

Read<QList<QSslCertificate>> certificatesIn(const QString &path, const QByteArray &bytes, Part part)
{
    const QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty()) {
        return wrong(
            part, TlsWords::tr(
                      "There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.")
                      .arg(isolated(path)));
    }
    return found;
}

/// Of several the first that is valid now will do; else what is wrong with the first.
std::optional<TlsProblem> dateProblem(const QList<QSslCertificate> &certificates, const QString &path, Part part)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto isValid = [&now](const QSslCertificate &one) {
        return one.effectiveDate() <= now && one.expiryDate() >= now;
    };
    if (std::any_of(certificates.begin(), certificates.end(), isValid))
        return std::nullopt;
    const QSslCertificate &first = certificates.first();
    const bool isOver = first.expiryDate() < now;
    const QDate day = (isOver ? first.expiryDate() : first.effectiveDate()).toLocalTime().date();
    return TlsProblem{
        part, (isOver ? TlsWords::tr("The certificate in %1 expired on %2. Ask for a new one.")
                      : TlsWords::tr("The certificate in %1 is valid only from %2. Check this computer's date."))
                  .arg(isolated(path), QLocale().toString(day, QLocale::LongFormat))};
}

/// Qt compares no keys. The end of a public key's bytes (of RSA its modulus and exponent, of elliptic curves its point)
/// stands in those of its private key word for word, in whatever form they are wrapped.
bool belongTogether(const QSslKey &publicKey, const QSslKey &privateKey)
{
    const QByteArray ending = publicKey.toDer().right(publicKey.length() / 8);
    return ending.size() >= 16 && privateKey.toDer().contains(ending);
}

Read<QSslKey> keyIn(const QString &path, const QByteArray &bytes, const QSslCertificate &certificate,
                    const QString &passphrase)
{
    if (!bytes.contains("PRIVATE KEY-----")) {
        return wrong(
            Part::Key,
            TlsWords::tr("There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.")
                .arg(isolated(path)));
    }
    const QSslKey publicKey = certificate.publicKey();
    const auto keyOf = [&bytes, &passphrase](QSsl::KeyAlgorithm algorithm) {
        return QSslKey(bytes, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
    };
    const QSslKey key = keyOf(publicKey.algorithm());
    const bool isOfOtherKind = key.isNull() && (!keyOf(QSsl::Rsa).isNull() || !keyOf(QSsl::Ec).isNull());
    const bool isEncrypted = bytes.contains("ENCRYPTED") && !isOfOtherKind; // the passphrase opens that
    if (key.isNull() && isEncrypted && passphrase.isEmpty()) {
        return wrong(Part::Passphrase,
                     TlsWords::tr("The key in %1 is encrypted. Enter its passphrase.").arg(isolated(path)));
    }
    if (key.isNull() && isEncrypted) {
        return wrong(Part::Passphrase,
                     TlsWords::tr("This passphrase does not open the key in %1.").arg(isolated(path)));
    }
    if (key.isNull() || !belongTogether(publicKey, key)) {
        return wrong(
            Part::Key,
            TlsWords::tr(
                "The key in %1 is not the one of the client certificate. Choose two files that belong together.")
                .arg(isolated(path)));
    }
    return key;
}

} // namespace

tl::expected<QSslConfiguration, TlsProblem> readTlsFiles(const TlsFiles &files, const QString &passphrase)
{
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    if (!files.authority.isEmpty()) {
        const Read<QList<QSslCertificate>> own =
            bytesOf(files.authority, Part::Authority).and_then([&files](const QByteArray &bytes) {
                return certificatesIn(files.authority, bytes, Part::Authority);
            });
        if (!own)
            return tl::make_unexpected(own.error());
        if (const auto problem = dateProblem(*own, files.authority, Part::Authority))
            return tl::make_unexpected(*problem);
        // Spelled out, as Qt looks the system's up by itself only while no list was set. Once: Qt reads hundreds of
        // files.
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        made.setCaCertificates(system + *own);
    }
    if (files.certificate.isEmpty()) {
        if (files.key.isEmpty())
            return made;
        return wrong(Part::Certificate, TlsWords::tr("Choose the client certificate that the key belongs to."));
    }
    const Read<QByteArray> bytes = bytesOf(files.certificate, Part::Certificate);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const Read<QList<QSslCertificate>> chain = certificatesIn(files.certificate, *bytes, Part::Certificate);
    if (!chain)
        return tl::make_unexpected(chain.error());
    if (const auto problem = dateProblem({chain->first()}, files.certificate, Part::Certificate))
        return tl::make_unexpected(*problem);
    const QString keyPath = files.key.isEmpty() ? files.certificate : files.key;
    const Read<QByteArray> keyBytes = files.key.isEmpty() ? bytes : bytesOf(files.key, Part::Key);
    if (!keyBytes)
        return tl::make_unexpected(keyBytes.error());
    const Read<QSslKey> key = keyIn(keyPath, *keyBytes, chain->first(), passphrase);
    if (!key)
        return tl::make_unexpected(key.error());
    made.setLocalCertificateChain(*chain);
    made.setPrivateKey(*key);
    return made;
}

} // namespace vivier
