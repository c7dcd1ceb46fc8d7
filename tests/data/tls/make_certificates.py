#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the certificates of the transport tests anew. They prove nothing to anybody and guard nothing."""
import datetime
import ipaddress
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HERE = pathlib.Path(__file__).parent
HERE_NAMES = [x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("localhost")]


def name(common):
    return x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Heliograph tests"),
                      x509.NameAttribute(x509.NameOID.COMMON_NAME, common)])


def certificate(common, key, issuer, issuer_key, names=None, years=(2020, 2120)):
    builder = (x509.CertificateBuilder().subject_name(name(common)).issuer_name(name(issuer))
               .public_key(key.public_key()).serial_number(x509.random_serial_number())
               .not_valid_before(datetime.datetime(years[0], 1, 1))
               .not_valid_after(datetime.datetime(years[1], 1, 1))
               .add_extension(x509.BasicConstraints(ca=names is None, path_length=None), critical=True))
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    made = builder.sign(issuer_key, hashes.SHA256())
    (HERE / f"{common}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))


authority, server = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
(HERE / "server.key").write_bytes(server.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()))
certificate("authority", authority, "authority", authority)
certificate("good", server, "authority", authority, HERE_NAMES)
certificate("wrong-host", server, "authority", authority, [x509.DNSName("elsewhere.invalid")])
certificate("expired", server, "authority", authority, HERE_NAMES, years=(2001, 2002))
certificate("self-signed", server, "self-signed", server, HERE_NAMES)
