"""Every error code of eTranslation, by dialect, as far as they are public: the two dialects reuse numbers.

Source: the error table of the older REST service, and the codes that clients of the newer one have met.
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from locales.etranslation.error_kinds import ErrorCode, ErrorKind

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

SOURCE = _("eTranslation does not know the language of the original. An administrator has to check the languages.")
TARGETS = _("eTranslation does not know one of the languages asked for. An administrator has to check the languages.")
CALLER = _("The platform did not say properly who is asking. An administrator has to check the eTranslation settings.")
NOT_ALLOWED = _(
    "The platform's account may not use eTranslation. Nothing is sent until an administrator has cleared this up;"
    " then everything that waits goes on by itself."
)
ADDRESS = _(
    "eTranslation does not accept the address to which it should send the translation. An administrator has to check"
    " the callback address in the settings."
)
PAIR = _(
    "eTranslation cannot translate between these two languages in the chosen domain. Choose another domain, or"
    " translate this language by hand."
)
OUR_FAULT = _(
    "The platform made a mistake in what it sent to eTranslation. Sending it again will not help: please tell your"
    " administrator."
)
OUTDATED = _("eTranslation answered with a code that it should no longer use. Please tell your administrator.")
TOO_LONG = _("The text is longer than eTranslation takes in one piece. Shorten it, or translate it by hand.")
EMPTY = _("There is no text to translate.")
TOO_LARGE = _("The text is too large for one request. It is sent again in two parts.")
BUSY = _("eTranslation is already working on as many of our texts as it takes at once. This one follows by itself.")
PASSING = _("eTranslation could not read what we sent. We try again by ourselves.")
OTHER_SOURCE = _("The language of the document is not the language that was named. An administrator has to look at it.")
QUALITY = _(
    "eTranslation was asked for an estimate of quality that it cannot give here. Please tell your administrator."
)
STORING = _(
    "eTranslation made the translation but could not put it where it was told to. Ask for it again; if it happens"
    " twice, tell your administrator."
)
FETCHING = _(
    "eTranslation could not fetch a document from a file server, which the platform never asks for. Please tell your"
    " administrator."
)
USED_UP = _(
    "The volume of text that eTranslation translates for this platform is used up. We try again every hour; an"
    " administrator has been told."
)
NO_MODEL = _(
    "The platform's account may not use the large language model of eTranslation. Nothing is sent until an"
    " administrator has switched it off in the settings, or has been given access."
)
GLOSSARY = _("A glossary cannot be used together with the large language model. Please tell your administrator.")

TRANSIENT, CONFIGURATION, CONTENT = ErrorKind.TRANSIENT, ErrorKind.CONFIGURATION, ErrorKind.CONTENT
DEFECT, DELIVERY, UNEXPECTED = ErrorKind.DEFECT, ErrorKind.DELIVERY, ErrorKind.UNEXPECTED

Row = tuple[int, str, ErrorKind, "_StrOrPromise"]

V1_ROWS: list[Row] = [
    (-20000, "Source language not specified", CONFIGURATION, SOURCE),
    (-20001, "Invalid source language", CONFIGURATION, SOURCE),
    (-20002, "Target language(s) not specified", CONFIGURATION, TARGETS),
    (-20003, "Invalid target language(s)", CONFIGURATION, TARGETS),
    (-20004, "DEPRECATED", UNEXPECTED, OUTDATED),
    (-20005, "Caller information not specified", CONFIGURATION, CALLER),
    (-20006, "Missing application name", CONFIGURATION, CALLER),
    (-20007, "Application not authorized to access the service", ErrorKind.ACCOUNT, NOT_ALLOWED),
    (-20008, "Bad format for ftp address", CONFIGURATION, ADDRESS),
    (-20009, "Bad format for sftp address", CONFIGURATION, ADDRESS),
    (-20010, "Bad format for http address", CONFIGURATION, ADDRESS),
    (-20011, "Bad format for email address", CONFIGURATION, ADDRESS),
    (
        -20012,
        "Translation request must be text type, document path type or document base64 type and not several at a time",
        DEFECT,
        OUR_FAULT,
    ),
    (-20013, "Language pair not supported by the domain", CONFIGURATION, PAIR),
    (-20014, "Username parameter not specified", CONFIGURATION, CALLER),
    (-20015, "Extension invalid compared to the MIME type", DEFECT, OUR_FAULT),
    (-20016, "DEPRECATED", UNEXPECTED, OUTDATED),
    (-20017, "Username parameter too long", CONFIGURATION, CALLER),
    (-20018, "Invalid output format", DEFECT, OUR_FAULT),
    (-20019, "Institution parameter too long", CONFIGURATION, CALLER),
    (-20020, "Department number too long", CONFIGURATION, CALLER),
    (-20021, "Text to translate too long", CONTENT, TOO_LONG),
    (-20022, "Too many FTP destinations", CONFIGURATION, ADDRESS),
    (-20023, "Too many SFTP destinations", CONFIGURATION, ADDRESS),
    (-20024, "Too many HTTP destinations", CONFIGURATION, ADDRESS),
    (-20025, "Missing destination", CONFIGURATION, ADDRESS),
    (-20026, "Bad requester callback protocol", CONFIGURATION, ADDRESS),
    (-20027, "Bad error callback protocol", CONFIGURATION, ADDRESS),
    (-20028, "Concurrency quota exceeded", ErrorKind.CONCURRENCY, BUSY),
    (-20029, "Document format not supported", DEFECT, OUR_FAULT),
    (-20030, "Text to translate is empty", CONTENT, EMPTY),
    (-20031, "Missing text or document to translate", CONTENT, EMPTY),
    (-20032, "Email address too long", CONFIGURATION, ADDRESS),
    (-20033, "Cannot read stream", TRANSIENT, PASSING),
    (-20034, "Output format not supported", DEFECT, OUR_FAULT),
    (-20035, "Email destination tag is missing or empty", DEFECT, OUR_FAULT),
    (-20036, "HTTP destination tag is missing or empty", DEFECT, OUR_FAULT),
    (-20037, "FTP destination tag is missing or empty", DEFECT, OUR_FAULT),
    (-20038, "SFTP destination tag is missing or empty", DEFECT, OUR_FAULT),
    (-20039, "Document to translate tag is missing or empty", DEFECT, OUR_FAULT),
    (-20040, "Format tag is missing or empty", DEFECT, OUR_FAULT),
    (-20041, "The content is missing or empty", DEFECT, OUR_FAULT),
    (-20042, "Source language defined in TMX file differs from request", CONTENT, OTHER_SOURCE),
    (-20043, "Source language defined in XLIFF file differs from request", CONTENT, OTHER_SOURCE),
    (
        -20044,
        "Output format is not available when quality estimate is requested (must be blank or `xlsx`)",
        CONFIGURATION,
        QUALITY,
    ),
    (-20045, "Quality estimate is not available for text snippet", CONFIGURATION, QUALITY),
    (-20046, "Document too big (> 20Mb)", ErrorKind.SPLIT, TOO_LARGE),
    (-20047, "Quality estimation not available", CONFIGURATION, QUALITY),
    (-40010, "Too many segments to translate", ErrorKind.SPLIT, TOO_LARGE),
    (-80004, "Cannot store notification file at specified FTP address", DELIVERY, STORING),
    (-80005, "Cannot store notification file at specified SFTP address", DELIVERY, STORING),
    (-80006, "Cannot store translated file at specified FTP address", DELIVERY, STORING),
    (-80007, "Cannot store translated file at specified SFTP address", DELIVERY, STORING),
    (-90000, "Cannot connect to FTP", DELIVERY, FETCHING),
    (-90001, "Cannot retrieve file at specified FTP address", DELIVERY, FETCHING),
    (-90002, "File not found at specified address on FTP", DELIVERY, FETCHING),
    (-90007, "Malformed FTP address", DELIVERY, FETCHING),
    (-90012, "Cannot retrieve file content on SFTP", DELIVERY, FETCHING),
    (-90013, "Cannot connect to SFTP", DELIVERY, FETCHING),
    (-90014, "Cannot store file at specified FTP address", DELIVERY, STORING),
    (-90015, "Cannot retrieve file content on SFTP", DELIVERY, FETCHING),
    (-90016, "Cannot retrieve file at specified SFTP address", DELIVERY, FETCHING),
]

V2_ROWS: list[Row] = [
    (-10419, "Glossary combined with LLM", CONFIGURATION, GLOSSARY),
    (-10500, "LLM_NOT_ALLOWED", ErrorKind.ACCOUNT, NO_MODEL),
    (-11200, "QUOTA_EXCEEDED", ErrorKind.QUOTA, USED_UP),
    (-20001, "PICKUP_AND_DELIVERIES_ARE_MUTUALLY_EXCLUSIVE", DEFECT, OUR_FAULT),
    (-20028, "Concurrency quota exceeded", ErrorKind.CONCURRENCY, BUSY),
    (-70010, "CANNOT_DELIVER_BY_PICKUP", UNEXPECTED, OUR_FAULT),
    (-90000, "NOT_AUTHORIZED", ErrorKind.ACCOUNT, NOT_ALLOWED),
]

V1_CODES = {code: ErrorCode(message, kind, explanation) for code, message, kind, explanation in V1_ROWS}
V2_CODES = {code: ErrorCode(message, kind, explanation) for code, message, kind, explanation in V2_ROWS}
# Numbers of the older dialect that the newer one surely means in the same way; of others only the text is a hint.
V2_AS_IN_V1 = frozenset({-20007, -20013, -20021, -20046, -40010})
