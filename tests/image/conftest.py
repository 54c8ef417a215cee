"""Real servers for the tests of this folder."""

from tests.support.servers import postgresql_url, redis_url

__all__ = ["postgresql_url", "redis_url"]
