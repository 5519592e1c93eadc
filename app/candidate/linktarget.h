// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"

#include <QUrl>

namespace vivier {

/// The social-media field whose hosts hold the link's host or a parent of it, "" when none does. "notgithub.com",
/// "github.com.evil.org" and "https://github.com@evil.org" are not GitHub. Only http and https count.
QString socialFieldFor(const QUrl &url, const FieldCatalog &catalog);

/// The file field that takes a document of this file name: by its documented types (Welcome Kit, update a candidate:
/// PDF, DOC, DOCX, ODT → remote_resume_url), pictures → remote_image_url. A guess by name only: the ATS judges the
/// bytes. "" when the name says nothing; the form then offers the resume.
QString documentFieldFor(const QUrl &url, const FieldCatalog &catalog);

/// Where a link dropped anywhere on the form goes: its social field, else its file field by its name, else the resume
/// for a place where people share files, else the web site for a page that is somebody's own, else "".
QString fieldFor(const QUrl &url, const FieldCatalog &catalog);

/// Upper-case extension of the path's last part ("PDF"), without query or fragment; "" when there is none.
QString fileExtension(const QUrl &url);

} // namespace vivier
