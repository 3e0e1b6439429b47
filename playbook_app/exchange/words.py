"""The words by which other people’s tables and documents call our fields and values, in several languages and wordings.

All are written as `normal` leaves them. Of a field's words the earlier ones win where a table has several of them.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import spoken_languages, translation
from playbook_app.wording.names import NAMES

STAGE, MOMENT, ROLES, EXTRA, IGNORE = "stage", "moment", "roles", "extra", "ignore"

OWN: dict[str, tuple[str, ...]] = {
    "code": ("code", "standard code", "reference", "ref", "standard id", "standard no", "standard number", "id",
             "identifier", "number", "no", "nr", "nummer", "kennung", "numero", "identifiant", "codigo"),
    "title": ("title", "standard title", "standard name", "name", "short name", "heading", "titel", "bezeichnung",
              "titre", "nom", "titulo", "nombre"),
    STAGE: ("stage", "journey stage", "phase", "chapter", "section", "organisation", "organization",
            "owner organisation", "owner organization", "department", "ministry", "agency", "division", "area",
            "category", "abschnitt", "kapitel", "abteilung", "bereich", "etape", "chapitre", "ministere", "etapa",
            "capitulo", "departamento"),
    MOMENT: ("moment", "moment of truth", "touchpoint", "touch point", "contact", "interaction", "situation",
             "service name", "service", "service id", "process", "kontaktpunkt", "beruhrungspunkt", "moment de verite",
             "point de contact", "momento", "momento de la verdad", "punto de contacto", "dienstleistung", "servicio"),
    "step": ("step", "icare", "icare step", "service step", "schritt", "etape de service", "paso"),
    "statement": ("statement", "standard", "service standard", "standard statement", "commitment", "description",
                  "standard description", "requirement", "text", "aussage", "beschreibung", "serviceversprechen",
                  "enonce", "norme", "norme de service", "engagement", "declaracion", "estandar", "descripcion"),
    "practice": ("practice", "in practice", "how", "how to", "procedure", "details", "praxis", "vorgehen", "pratique",
                 "practica", "procedimiento"),
    "why": ("why", "reason", "rationale", "purpose", "warum", "begrundung", "grund", "pourquoi", "raison", "por que",
            "motivo"),
    "do": ("do", "dos", "do this", "faire", "tun", "hacer"),
    "avoid": ("avoid", "don t", "dont", "donts", "don ts", "do not", "vermeiden", "a eviter", "eviter", "evitar"),
    "say": ("say", "what to say", "script", "wording", "sagen", "dire", "decir"),
    "never_say": ("never say", "do not say", "don t say", "nie sagen", "ne jamais dire", "nunca decir"),
    "latitude": ("latitude", "flexibility", "spielraum", "flexibilite", "flexibilidad"),
    "leeway": ("leeway", "how far it may bend", "marge", "margen"),
    "permission": ("permission", "authority", "empowerment limit", "may do without asking", "befugnis", "erlaubnis",
                   "autorisation", "permiso"),
    "tools": ("tools", "tool", "equipment", "resources", "werkzeuge", "hilfsmittel", "outils", "herramientas"),
    "training": ("training", "trainings", "schulung", "formation", "formacion", "capacitacion"),
    "measure": ("measure", "measurement", "metric", "kpi", "indicator", "how measured", "measured by", "target",
                "messung", "kennzahl", "ziel", "mesure", "indicateur", "cible", "medida", "indicador", "meta"),
    "recovery": ("recovery", "service recovery", "when missed", "wiedergutmachung", "rattrapage", "recuperacion"),
    "missed": ("missed", "below standard", "verfehlt", "manque", "no cumplido"),
    "expected": ("expected", "meets standard", "erwartet", "attendu", "esperado"),
    "legendary": ("legendary", "exceeds standard", "legendar", "legendaire", "legendario"),
    ROLES: ("roles", "role", "responsible", "responsibility", "who", "position", "job title", "owner", "rollen",
            "rolle", "verantwortlich", "zustandig", "fonction", "responsable", "puesto"),
    "status": ("status", "state", "statut", "etat", "estado"),
    "approved_by": ("approved by", "genehmigt von", "approuve par", "aprobado por"),
    "approved_at": ("approved at", "approved on", "approval date", "genehmigt am", "approuve le"),
    "weight": ("weight", "importance", "priority", "gewicht", "prioritat", "poids", "priorite", "peso", "prioridad"),
    "review_by": ("review by", "review date", "next review", "uberprufung", "revision", "proxima revision"),
    "notes": ("notes", "note", "remarks", "comments", "notizen", "bemerkungen", "remarques", "notas"),
}  # fmt: skip
"""The words for each field."""

LANGUAGES = {
    "en": "en", "eng": "en", "english": "en", "fr": "fr", "fra": "fr", "french": "fr", "francais": "fr",
    "de": "de", "deu": "de", "german": "de", "deutsch": "de", "es": "es", "spa": "es", "spanish": "es", "espanol": "es",
}  # fmt: skip
"""The words by which a column's name says its language."""

STEPS: dict[Step, tuple[str, ...]] = {
    Step.IDEAL: ("i", "ideal", "ideal service", "idealer service", "service ideal", "servicio ideal"),
    Step.CULTURE: ("c", "culture", "culture of service", "service culture", "servicekultur", "culture de service",
                   "cultura de servicio"),
    Step.ATTENTIVENESS: ("a", "attentiveness", "attentive", "aufmerksamkeit", "attention", "atencion"),
    Step.RESPONSIVENESS: ("r", "responsiveness", "responsive", "reaktionsfahigkeit", "reactivite",
                          "capacidad de respuesta"),
    Step.EMPOWERMENT: ("e", "empowerment", "empowered", "eigenverantwortung", "autonomie", "empoderamiento"),
}  # fmt: skip
LATITUDES: dict[Latitude, tuple[str, ...]] = {
    Latitude.FIXED: ("fixed", "strict", "never varies", "fest", "fixe", "fijo"),
    Latitude.FLEXIBLE: ("flexible", "may bend", "made to measure", "flexibel", "souple"),
}
STATUSES: dict[Status, tuple[str, ...]] = {
    Status.DRAFT: ("draft", "new", "entwurf", "brouillon", "borrador"),
    Status.REVIEW: ("review", "in review", "under review", "to review", "in prufung", "en revision", "a revoir"),
    Status.APPROVED: ("approved", "final", "published", "active", "genehmigt", "freigegeben", "approuve", "aprobado"),
    Status.RETIRED: ("retired", "obsolete", "archived", "withdrawn", "zuruckgezogen", "retire", "retirado"),
}
WEIGHTS: dict[int, tuple[str, ...]] = {
    1: ("1", "low", "niedrig", "faible", "bajo", "baja"),
    2: ("2", "medium", "normal", "mittel", "moyen", "moyenne", "medio", "media"),
    3: ("3", "high", "hoch", "eleve", "elevee", "alto", "alta"),
}

_SPELT_OUT = {"std": "standard", "org": "organisation", "dept": "department", "desc": "description", "num": "number"}
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1)
def own_heads() -> Mapping[str, str]:
    """Return the field that a column of our own tables is, by its normal name in each language that we speak."""
    heads = {normal(field): field for field in OWN}
    for language in spoken_languages():
        heads |= {normal(field_name(field, translation(language))): field for field in OWN}
    return heads


@lru_cache(maxsize=8)
def own_members(members: type[StrEnum]) -> Mapping[str, StrEnum]:
    """Return the members of a closed set by their normal names in each language that we speak."""
    return {normal(translation(language)(NAMES[one])): one for language in spoken_languages() for one in members}


@lru_cache(maxsize=10_000)
def normal(text: str) -> str:
    """Return a name without case, accents, punctuation and underscores, with common short forms spelt out."""
    apart = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text[:500]))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()
    return " ".join(_SPELT_OUT.get(word, word) for word in _WORD.findall(bare))
