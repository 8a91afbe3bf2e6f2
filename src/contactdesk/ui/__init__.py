"""Widgets. They get values and emit signals; none awaits, opens a file or knows an address."""
