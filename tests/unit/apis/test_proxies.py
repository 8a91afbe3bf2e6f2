"""Which proxy an address uses, and for which addresses ``NO_PROXY`` means none."""

import pytest

from contactdesk.apis.proxies import Proxy, proxy_for, proxy_name, used_proxy
from contactdesk.model.failure import Cause, UsedProxy
from contactdesk.system.redaction import Secrets


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "http_proxy", "https_proxy", "all_proxy", "no_proxy":
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_scheme_decides_which_variable_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for("https://api.example/x") is None
    monkeypatch.setenv("ALL_PROXY", "socks5://all:1")
    assert proxy_for("https://api.example/x") == Proxy("socks5://all:1", "socks5", "all:1", "ALL_PROXY")
    monkeypatch.setenv("HTTPS_PROXY", "secure:2")
    assert proxy_for("https://api.example/x") == Proxy("http://secure:2", "http", "secure:2", "HTTPS_PROXY")
    assert proxy_for("http://api.example/x") == Proxy("socks5://all:1", "socks5", "all:1", "ALL_PROXY")
    monkeypatch.setenv("https_proxy", "https://lower:3")
    assert proxy_for("https://api.example/x") == Proxy("https://lower:3", "https", "lower:3", "https_proxy")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "[::1]", "localhost", "LOCALHOST", "localhost."])
def test_loopback_has_no_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "http://all:1")
    assert proxy_for(f"https://{host}:8/x") is None


@pytest.mark.parametrize(
    ("setting", "proxy"),
    [
        ("proxy.example", UsedProxy("proxy.example:80", "http", "https_proxy", has_port=False)),
        ("http://proxy.example/", UsedProxy("proxy.example:80", "http", "https_proxy", has_port=False)),
        ("HTTPS://proxy.example", UsedProxy("proxy.example:443", "https", "https_proxy", has_port=False)),
        ("socks5://proxy.example", UsedProxy("proxy.example:1080", "socks5", "https_proxy", has_port=False)),
        ("socks5h://proxy.example:9", UsedProxy("proxy.example:9", "socks5h", "https_proxy")),
        ("socks://proxy.example:9", UsedProxy("proxy.example:9", "socks5", "https_proxy")),
        ("http://[2001:db8::1]", UsedProxy("[2001:db8::1]:80", "http", "https_proxy", has_port=False)),
        ("proxy.example:80", UsedProxy("proxy.example:80", "http", "https_proxy")),
        ("http://proxy.example:080/x", UsedProxy("proxy.example:80", "http", "https_proxy")),
        ("http://[2001:db8::1]:3128", UsedProxy("[2001:db8::1]:3128", "http", "https_proxy")),
        ("agent:word@proxy.example:3128", UsedProxy("proxy.example:3128", "http", "https_proxy", has_password=True)),
        ("http://agent@proxy.example:3128", UsedProxy("proxy.example:3128", "http", "https_proxy", has_password=True)),
    ],
)
def test_proxy_is_named_with_its_port(setting: str, proxy: UsedProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    assert used_proxy("https://api.example") == proxy
    assert proxy_name("https://api.example") == proxy.address


@pytest.mark.parametrize(
    ("setting", "scheme", "address"),
    [
        ("socks4://proxy.example:1080", "socks4", "proxy.example:1080"),
        ("gopher://agent:password@proxy.example:70", "gopher", "proxy.example:70"),
        ("quic://proxy.example", "quic", "proxy.example"),
        ("http://[broken", "http", ""),
        ("http://proxy.example:99999", "http", ""),
        ("http://agent:password", "http", ""),
        ("http://agent:pass/word@proxy.example:3128", "http", "proxy.example:3128"),
        ("http://agent:12/34@proxy.example:3128", "http", "proxy.example:3128"),
        ("http://agent:12#34@proxy.example:3128", "http", "proxy.example:3128"),
        ("http://agent:12?34@proxy.example:3128", "http", "proxy.example:3128"),
        ("agent:pass://word@proxy.example:3128", "http", "proxy.example:3128"),
        (f"socks5://agent:{'x' * 256}@proxy.example", "socks5", "proxy.example:1080"),
        (f"socks5://agent:{'x' * 128}:{'x' * 128}@proxy.example", "socks5", "proxy.example:1080"),
        ("http://", "http", ""),
    ],
)
def test_unusable_proxy(setting: str, scheme: str, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    proxy = proxy_for("https://api.example")
    assert proxy
    assert (proxy.url, proxy.scheme, proxy.address) == ("", scheme, address)


@pytest.mark.parametrize(
    ("setting", "address", "cause"),
    [
        ("http:/agent:password@proxy.example:3128", "", Cause.NONE),
        ("HTTP:/proxy.example:3128", "", Cause.NONE),
        ("http//proxy.example:3128", "", Cause.NONE),
        ("http;//proxy.example:3128", "", Cause.NONE),
        (r"http:\\agent:password@proxy.example:3128", "", Cause.NONE),
        ("socks5h:/proxy.example:1080", "", Cause.NONE),
        ("http://http://proxy.example:3128", "", Cause.NONE),
        ("http:proxy.example:3128", "", Cause.NONE),
        ("http:agent:password@proxy.example:3128", "", Cause.NONE),
        ("http://proxy.example:port", "", Cause.NONE),
        ("http://agent:password@proxy.example:99999", "", Cause.NONE),
        ('"http://proxy.example:3128"', "", Cause.QUOTED),
        ("'http://agent:password@proxy.example:3128'", "", Cause.QUOTED),
        ("“http://proxy.example:3128”", "", Cause.QUOTED),
        ("http://agent:pass/word@proxy.example:3128", "proxy.example:3128", Cause.SIGNS_NOT_ENCODED),
        ("agent:pass#word@proxy.example:3128", "proxy.example:3128", Cause.SIGNS_NOT_ENCODED),
        ("http://agent:pass word@proxy.example:3128", "proxy.example:3128", Cause.SIGNS_NOT_ENCODED),
    ],
)
def test_unusable_setting_tells_why(setting: str, address: str, cause: Cause, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    proxy = proxy_for("https://api.example")
    assert proxy
    assert (proxy.url, proxy.address, proxy.cause) == ("", address, cause)


def test_repr_holds_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://agent:password@proxy.example:3128")
    shown = repr(proxy_for("https://api.example")) + repr(used_proxy("https://api.example"))
    assert "proxy.example:3128" in shown
    assert "password=" in shown
    assert "agent" not in shown
    assert ":password" not in shown


def test_proxy_without_a_user_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Secrets()
    monkeypatch.setattr("contactdesk.apis.proxies.SECRETS", known)
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    assert proxy_for("https://api.example")
    assert known.clean("proxy.example Og==") == "proxy.example Og=="


def test_no_address_has_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    assert proxy_name("https://[") == ""


@pytest.mark.parametrize(
    ("exceptions", "url"),
    [
        ("api.example", "https://api.example"),
        ("api.example", "https://v2.api.example"),
        ("API.Example", "https://api.EXAMPLE"),
        ("api.example.", "https://api.example"),
        ("api.example", "https://api.example."),
        (".example", "https://api.example"),
        (".api.example", "https://api.example"),
        ("*.example", "https://api.example"),
        ("*.api.example", "https://v2.api.example"),
        ("*", "https://api.example"),
        ("other.example, *", "https://api.example"),
        ("other.example,api.example", "https://api.example"),
        ("other.example api.example", "https://api.example"),
        ("other.example ,\t api.example", "https://api.example"),
        ("api.example:443", "https://api.example"),
        ("api.example:8443", "https://api.example:8443"),
        (".example:8443", "https://api.example:8443"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("xn--bcher-kva.example", "https://bücher.example"),
        ("XN--BCHER-KVA.example", "https://BÜCHER.example"),
        (".bücher.example", "https://api.xn--bcher-kva.example"),
        ("192.0.2.7", "https://192.0.2.7"),
        ("192.0.2.0/24", "https://192.0.2.7:8443"),
        ("192.0.2.7/24", "https://192.0.2.9"),
        ("192.0.2.7:8443", "https://192.0.2.7:8443"),
        ("2001:db8::7", "https://[2001:DB8:0::7]"),
        ("[2001:db8::7]", "https://[2001:db8::7]"),
        ("[2001:db8::7]:8443", "https://[2001:db8::7]:8443"),
        ("2001:db8::/32", "https://[2001:db8:1::7]"),
        ("https://api.example", "https://api.example"),
        ("HTTPS://api.example:8443/", "https://api.example:8443"),
        ('"api.example"', "https://api.example"),
        ('"other.example, api.example"', "https://api.example"),
    ],
)
def test_excepted_address_has_no_proxy(exceptions: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    assert proxy_name(url) == "proxy.example:3128"
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert proxy_name(url) == ""


@pytest.mark.parametrize(
    ("exceptions", "url"),
    [
        ("", "https://api.example"),
        (" , ,", "https://api.example"),
        (".", "https://api.example"),
        ("*.", "https://api.example"),
        ("other.example", "https://another.example"),
        ("*.other.example", "https://another.example"),
        ("api.example:8443", "https://api.example"),
        ("api.example:443", "https://api.example:8443"),
        ("api.example.org", "https://api.example"),
        ("straße.example", "https://strasse.example"),
        ("a..ü", "https://api.example"),
        ("192.0.2.0/24", "https://192.0.3.7"),
        ("192.0.2.0/24", "https://192.0.2.example"),
        ("192.0.2.7:443", "https://192.0.2.7:8443"),
        ("0.2.7", "https://192.0.2.70"),
        ("192.0.2.0/99", "https://192.0.2.7"),
        ("2001:db8::/32", "https://192.0.2.7"),
        ("2001:db8::/32", "https://[2001:db9::7]"),
        ("[2001:db8::7]:443", "https://[2001:db8::7]:8443"),
    ],
)
def test_other_address_keeps_its_proxy(exceptions: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert proxy_name(url) == "proxy.example:3128"


def test_used_proxy_has_the_exceptions_without_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "other.example, https://agent:0987@another.example")
    used = used_proxy("https://api.example")
    assert used
    assert used.exceptions == "other.example, @another.example"


def test_lower_case_exceptions_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "api.example")
    monkeypatch.setenv("no_proxy", "other.example")
    assert proxy_name("https://api.example") == "proxy.example:3128"
    assert proxy_name("https://other.example") == ""


def test_settings_of_the_system_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows and macOS, whose settings name no variable and have exceptions of their own."""
    monkeypatch.setattr("contactdesk.apis.proxies.getproxies", lambda: {"https": "http://proxy.example:3128"})
    monkeypatch.setattr("contactdesk.apis.proxies.proxy_bypass", lambda host: host == "intranet.example")
    assert used_proxy("https://api.example") == UsedProxy("proxy.example:3128", "http", "")
    assert used_proxy("https://intranet.example") is None
