"""Currencies of the European Union and its neighbours (ISO 4217)."""

CURRENCIES = [
    (code, code)
    for code in (
        "EUR",
        "BAM",
        "BGN",
        "CHF",
        "CZK",
        "DKK",
        "GBP",
        "HUF",
        "ISK",
        "MDL",
        "MKD",
        "NOK",
        "PLN",
        "RON",
        "RSD",
        "SEK",
        "TRY",
        "UAH",
        "USD",
    )
]
