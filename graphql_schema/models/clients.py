"""Who asks the API by name: clients with their tokens, the documents that they registered, and what they still use."""

from django.core.validators import RegexValidator
from django.db import models

from graphql_schema.clients.scopes import Scope


class ApiClient(models.Model):
    """A front end, widget or partner that may send documents of its own."""

    name = models.CharField(max_length=120, unique=True, help_text="For example “National coalition of Portugal”.")
    contact = models.EmailField(help_text="Whom to write to before something changes or when something goes wrong.")
    can_read = models.BooleanField("may send free documents", default=True)
    can_preview = models.BooleanField(
        "may ask for drafts", default=False, help_text="With free documents; a preview token is needed all the same."
    )
    can_harvest = models.BooleanField("may harvest", default=False, help_text="Feeds for partner sites.")
    is_active = models.BooleanField("active", default=True, help_text="Without it, none of the tokens opens anything.")
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField("last used", null=True, blank=True, editable=False)

    class Meta:
        verbose_name = "API client"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def scopes(self) -> frozenset[Scope]:
        granted = {Scope.READ: self.can_read, Scope.PREVIEW: self.can_preview, Scope.HARVEST: self.can_harvest}
        return frozenset(scope for scope, is_granted in granted.items() if is_granted)


class ApiToken(models.Model):
    """A secret of a client; only its hash is kept. A client has two while it changes from one to the next."""

    client = models.ForeignKey(ApiClient, on_delete=models.CASCADE, related_name="tokens")
    label = models.CharField(max_length=120, blank=True, help_text="Where it is used.")
    start = models.CharField(max_length=16, editable=False, help_text="The first characters, to tell tokens apart.")
    digest = models.CharField(max_length=64, unique=True, editable=False, help_text="SHA-256 of the token.")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True, blank=True, help_text="Empty: it does not end by itself.")
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = "API token"
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.start}…"


class TrustedManifest(models.Model):
    """A set of documents that a client registered at its build; they run in every mode, for everybody."""

    client = models.ForeignKey(ApiClient, on_delete=models.CASCADE, related_name="manifests")
    name = models.CharField(max_length=120, help_text="For example the version of the front end.")
    uploaded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "trusted manifest"
        ordering = ["-uploaded_at"]
        constraints = [models.UniqueConstraint(fields=["client", "name"], name="manifest_name_once_per_client")]

    def __str__(self) -> str:
        return self.name


class TrustedDocument(models.Model):
    """One document of a manifest, named by the hash of what it holds."""

    manifest = models.ForeignKey(TrustedManifest, on_delete=models.CASCADE, related_name="documents")
    digest = models.CharField(max_length=64, db_index=True, validators=[RegexValidator("^[0-9a-f]{64}$")])
    text = models.TextField()
    max_age = models.PositiveIntegerField(null=True, blank=True, help_text="Seconds that a CDN may keep an answer.")

    class Meta:
        verbose_name = "trusted document"
        constraints = [models.UniqueConstraint(fields=["manifest", "digest"], name="document_once_per_manifest")]

    def __str__(self) -> str:
        return self.digest[:12]


class DeprecatedUse(models.Model):
    """How often a client asked for a field that will go, on one day. No client: callers without a token."""

    client = models.ForeignKey(ApiClient, null=True, on_delete=models.CASCADE, related_name="deprecated_uses")
    field = models.CharField(max_length=200, help_text="Type and field: ContentCard.summary.")
    day = models.DateField()
    times = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name = "use of a deprecated field"
        verbose_name_plural = "uses of deprecated fields"
        ordering = ["-day", "field"]
        indexes = [models.Index(fields=["client", "field", "day"], name="deprecated_use")]

    def __str__(self) -> str:
        return f"{self.field} {self.day}"
