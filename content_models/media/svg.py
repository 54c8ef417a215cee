"""Drawings (SVG) made harmless: what is not on the list of allowed elements and attributes is taken out.

Scripts, event handlers, embedded HTML, animation and everything that loads from elsewhere go; a file that is no
well-formed SVG, or that declares entities, is refused. Pure: bytes in, bytes out.
"""

import re
from xml.etree.ElementTree import Element, ParseError, register_namespace, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELEMENTS = _names(
    "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath marker "
    "linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix feComponentTransfer "
    "feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA "
    "feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight "
    "feSpecularLighting feSpotLight feTile feTurbulence switch view style"
)
ATTRIBUTES = _names(
    "alignment-baseline amplitude azimuth baseFrequency baseline-shift bias class clip clip-path clip-rule "
    "clipPathUnits color color-interpolation color-interpolation-filters cx cy d diffuseConstant direction display "
    "divisor dominant-baseline dx dy edgeMode elevation exponent fill fill-opacity fill-rule filter filterUnits "
    "flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant "
    "font-weight fr fx fy gradientTransform gradientUnits height href id in in2 intercept isolation k1 k2 k3 k4 "
    "kernelMatrix lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end marker-mid "
    "marker-start markerHeight markerUnits markerWidth mask maskContentUnits maskUnits method mix-blend-mode mode "
    "numOctaves offset opacity operator order orient overflow paint-order pathLength patternContentUnits "
    "patternTransform patternUnits points preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY "
    "result role rotate rx ry scale seed shape-rendering side slope spacing specularConstant specularExponent "
    "spreadMethod startOffset stdDeviation stitchTiles stop-color stop-opacity stroke stroke-dasharray "
    "stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style "
    "surfaceScale systemLanguage tableValues targetX targetY text-anchor text-decoration text-rendering textLength "
    "transform transform-origin type unicode-bidi values vector-effect version viewBox visibility width "
    "word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z"
)
# A reference inside the same file: the only one that loads nothing.
OWN_REFERENCE = re.compile(r"#[\w.:-]+")
URL_FUNCTION = re.compile(r"url\(\s*['\"]?\s*([^)'\"]*)['\"]?\s*\)", re.IGNORECASE)
DANGEROUS_STYLE = re.compile(
    r"@import|@font-face|expression\s*\(|javascript:|behavior\s*:|-moz-binding|\\|<|image-set|src\s*\(", re.IGNORECASE
)


class UnsafeDrawingError(ValueError):
    """The file is no SVG that can be made harmless."""


def sanitised_svg(content: bytes) -> bytes:
    """The drawing without anything that runs or loads.

    Raises:
        UnsafeDrawingError: no well-formed SVG, or one with entities or a document type.
    """
    try:
        root = fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise UnsafeDrawingError(str(error)) from error
    if root.tag != f"{{{SVG}}}svg":
        raise UnsafeDrawingError("the outermost element is not svg")
    _clean(root)
    register_namespace("", SVG)
    register_namespace("xlink", XLINK)
    return tostring(root, encoding="utf-8", xml_declaration=True)


def _clean(element: Element) -> None:
    for name, value in list(element.attrib.items()):
        if not _is_harmless(name, value):
            del element.attrib[name]
    kept = [child for child in element if _is_allowed(child)]
    for child in list(element):
        if child not in kept:
            element.remove(child)
    for child in kept:
        _clean(child)


def _is_allowed(element: Element) -> bool:
    # Comments and processing instructions have a function in place of a name.
    if not isinstance(element.tag, str):
        return False
    namespace, _, name = element.tag.rpartition("}")
    if namespace != f"{{{SVG}" or name not in ELEMENTS:
        return False
    return name != "style" or _is_harmless_style(element.text or "")


def _is_harmless(name: str, value: str) -> bool:
    namespace, _, local = name.rpartition("}")
    if namespace == f"{{{XML}":
        return local in {"lang", "space"}
    if namespace not in {"", f"{{{XLINK}"}:
        return False
    if local == "href":
        return _is_own_reference(value)
    is_named = local in ATTRIBUTES or local.startswith("aria-")
    return is_named and _is_harmless_style(value)


def _is_own_reference(value: str) -> bool:
    return OWN_REFERENCE.fullmatch(value.strip()) is not None


def _is_harmless_style(value: str) -> bool:
    if DANGEROUS_STYLE.search(value):
        return False
    without_known = URL_FUNCTION.sub("", value)
    if "url" in without_known.lower() and "(" in without_known:
        return False
    return all(_is_own_reference(reference) for reference in URL_FUNCTION.findall(value))
