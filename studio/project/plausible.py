"""Made-up people for an event, the same ones for the same seed: all names, addresses and numbers belong to nobody."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from studio.catalogue.model import Trigger
from studio.project.personas import possible

# Reserved for documentation: RFC 2606 for domains, RFC 5737 for addresses, 555-01xx for telephone numbers.
_DOMAINS = ("example.com", "example.net", "example.org", "mail.example", "corp.example")
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")
_GIVEN = (
    "Alex",
    "Bo",
    "Chi",
    "Dana",
    "Eli",
    "Fatou",
    "Gil",
    "Hana",
    "Ivo",
    "Jin",
    "Kei",
    "Lou",
    "Mika",
    "Noa",
    "Óscar",
)
_FAMILY = ("Amber", "Birch", "Cloud", "Dale", "Ember", "Field", "Grove", "Hill", "Isle", "Juniper", "Lake", "Müller")
_PLACES: tuple[Mapping[str, Any], ...] = (
    {"countryCode": "NO", "countryCode3": "NOR", "countryName": "Norway", "cityName": "Oslo", "continentCode": "EU"}
    | {"timeZone": "Europe/Oslo", "latitude": 59.9, "longitude": 10.7},
    {"countryCode": "JP", "countryCode3": "JPN", "countryName": "Japan", "cityName": "Kyoto", "continentCode": "AS"}
    | {"timeZone": "Asia/Tokyo", "latitude": 35.0, "longitude": 135.8},
    {"countryCode": "BR", "countryCode3": "BRA", "countryName": "Brazil", "cityName": "Recife", "continentCode": "SA"}
    | {"timeZone": "America/Recife", "latitude": -8.1, "longitude": -34.9},
    {"countryCode": "KE", "countryCode3": "KEN", "countryName": "Kenya", "cityName": "Nairobi", "continentCode": "AF"}
    | {"timeZone": "Africa/Nairobi", "latitude": -1.3, "longitude": 36.8},
)
_DAY_S = 86_400


def plausible(trigger: Trigger, seed: int) -> dict[str, Any]:
    """An overlay with a made-up person at a made-up place, as far as the trigger has the fields."""
    draw = random.Random(f"{trigger.id}/{seed}")
    given, family = draw.choice(_GIVEN), draw.choice(_FAMILY)
    nickname = f"{given}.{family}".lower()
    plain = nickname.translate(str.maketrans("óü", "ou"))
    number = f"{draw.getrandbits(96):024x}"
    place = draw.choice(_PLACES)
    gone = {"subdivisionCode": {"$delete": True}, "subdivisionName": {"$delete": True}}
    overlay = {
        "user": {
            "user_id": f"auth0|{number}",
            "name": f"{given} {family}",
            "given_name": given,
            "family_name": family,
            "nickname": nickname,
            "email": f"{plain}@{draw.choice(_DOMAINS)}",
            "email_verified": draw.random() < 0.8,
            "phone_number": f"+1555010{draw.randrange(10)}",
            "created_at": _moment(draw),
            "user_metadata": {"language": draw.choice(("en", "nb", "ja", "pt"))},
            "app_metadata": {"plan": draw.choice(("free", "pro", "enterprise"))},
        },
        "request": {"ip": f"{draw.choice(_NETWORKS)}.{draw.randrange(1, 255)}", "geoip": {**place, **gone}},
        "stats": {"logins_count": draw.randrange(1, 200)},
    }
    return possible(overlay, trigger)


def _moment(draw: random.Random) -> str:
    day = draw.randrange(28) + 1
    seconds = draw.randrange(_DAY_S)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"2025-{draw.randrange(1, 13):02}-{day:02}T{clock}.000Z"
