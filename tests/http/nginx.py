"""A real nginx on the loopback, with a configuration and a folder of its own."""

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.http.certificates import Certificates
from tests.http.faults import BOTH
from tests.program import Process, unavailable, wait_until

_CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    default_type application/json;
    server {{
        listen 127.0.0.1:{port} ssl reuseport;
        ssl_certificate {folder}/chain.pem;
        ssl_certificate_key {folder}/key.pem;
        root {folder}/www;
        {directives}
    }}
}}
"""


@contextmanager
def nginx(folder: Path, certificates: Certificates, identity: str, directives: str = "") -> Iterator[int]:
    """Run nginx with the contact 1 of Wethod and return its port.

    Args:
        folder: an empty folder for its files; ``authority.pem`` is the authority of the tests, ``passwords`` is empty.
        certificates: has its certificate.
        identity: the name of its certificate.
        directives: more lines of its server, with ``{folder}`` for the folder.
    """
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        unavailable("not installed: nginx")
    certificates.write_identity(identity, folder / "key.pem", folder / "chain.pem")
    certificates.write_authority(folder / "authority.pem")
    (folder / "passwords").touch()
    contacts = folder / "www" / "api" / "contacts"
    contacts.mkdir(parents=True)
    (contacts / "1").write_bytes(BOTH)
    with socket.socket() as holder:
        # Keeps the port for nginx, which also sets this option.
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        holder.bind(("127.0.0.1", 0))
        port: int = holder.getsockname()[1]
        lines = _CONFIGURATION.format(folder=folder, port=port, directives=directives.format(folder=folder))
        (folder / "nginx.conf").write_text(lines, encoding="utf-8")
        command: list[str | Path] = [str(program), "-e", "stderr", "-p", folder, "-c", folder / "nginx.conf"]
        with Process(command) as process:
            wait_until(lambda: _accepts(port), "nginx accepts connections", lambda: process.output)
            yield port


def _accepts(port: int) -> bool:
    with socket.socket() as visitor:
        return visitor.connect_ex(("127.0.0.1", port)) == 0
