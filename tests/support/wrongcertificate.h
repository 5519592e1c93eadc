// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace vivier::test {

// A self-signed certificate of "not-the-server.example" and its key, made for this test and used nowhere else.
inline const QByteArray wrongKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgV3ukcksLiVi4PcCO
aCQVyfbt3FRPDhrt90mUecE1qLuhRANCAASPHvSzfUc20NL3ZX7myBvYV+StpXJE
NAvRGp7FlmduOKOeKFaLQbdYVe9th2nOuInsXiszktFt76CTOlVImAHa
-----END PRIVATE KEY-----
)";

inline const QByteArray wrongCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBmjCCAT+gAwIBAgIUZL7dSXnjTr/gHEqeCfWS11yaJsUwCgYIKoZIzj0EAwIw
ITEfMB0GA1UEAwwWbm90LXRoZS1zZXJ2ZXIuZXhhbXBsZTAgFw0yNjExMjIwMzAw
MTVaGA8yMTI2MTAyOTAzMDAxNVowITEfMB0GA1UEAwwWbm90LXRoZS1zZXJ2ZXIu
ZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABI8e9LN9RzbQ0vdlfubI
G9hX5K2lckQ0C9EansWWZ244o54oVotBt1hV722Hac64iexeKzOS0W3voJM6VUiY
AdqjUzBRMB0GA1UdDgQWBBSc1y8icaGgY4b2AjUBcrkRptMF0TAfBgNVHSMEGDAW
gBSc1y8icaGgY4b2AjUBcrkRptMF0TAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49
BAMCA0kAMEYCIQCxRaFnLpYjFTKGE4O1spO+0WE8MlA1PhvGNx6zGc4cZAIhAMq8
+JKLCTvJUf5Zg+oQyI+XvRnaiNufm3xvDjXyXJkI
-----END CERTIFICATE-----
)";

} // namespace vivier::test
