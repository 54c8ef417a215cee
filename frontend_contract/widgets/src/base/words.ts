/** The few words that are needed when there is no answer; all others come with the data. */
import { inLanguages } from "./languages.ts";

export const FAILED = inLanguages(
  "Съдържанието не може да бъде заредено в момента.|Obsah nyní nelze načíst.|Indholdet kan ikke indlæses i øjeblikket.|" +
    "Der Inhalt kann derzeit nicht geladen werden.|Το περιεχόμενο δεν μπορεί να φορτωθεί αυτή τη στιγμή.|" +
    "The content cannot be loaded at the moment.|El contenido no se puede cargar en este momento.|" +
    "Sisu ei saa praegu laadida.|Sisältöä ei voida juuri nyt ladata.|Le contenu ne peut pas être chargé pour le moment.|" +
    "Ní féidir an t-ábhar a lódáil faoi láthair.|Sadržaj se trenutačno ne može učitati.|A tartalom jelenleg nem tölthető be.|" +
    "Al momento non è possibile caricare il contenuto.|Šiuo metu turinio įkelti nepavyksta.|Pašlaik saturu nevar ielādēt.|" +
    "Il-kontenut ma jistax jitgħabba bħalissa.|De inhoud kan momenteel niet worden geladen.|" +
    "W tej chwili nie można wczytać treści.|De momento, não é possível carregar o conteúdo.|" +
    "Conținutul nu poate fi încărcat momentan.|Obsah teraz nie je možné načítať.|Vsebine trenutno ni mogoče naložiti.|" +
    "Innehållet kan inte läsas in just nu.",
);

/** `{name}` is a setting, `{value}` what was given for it. */
export const WRONG = inLanguages(
  "Настройката {name} не приема „{value}“.|Nastavení {name} nepřijímá „{value}“.|Indstillingen {name} kan ikke være „{value}“.|" +
    "Die Einstellung {name} kennt „{value}“ nicht.|Η ρύθμιση {name} δεν δέχεται «{value}».|The setting {name} does not accept “{value}”.|" +
    "El ajuste {name} no admite «{value}».|Seadistus {name} ei luba väärtust „{value}“.|Asetus {name} ei hyväksy arvoa ”{value}”.|" +
    "Le paramètre {name} n’accepte pas « {value} ».|Ní ghlacann an socrú {name} le “{value}”.|Postavka {name} ne prihvaća „{value}”.|" +
    "A(z) {name} beállítás nem lehet „{value}”.|L’impostazione {name} non accetta «{value}».|Nuostata {name} nepriima „{value}“.|" +
    "Iestatījums {name} nepieņem “{value}”.|L-issettjar {name} ma jaċċettax “{value}”.|De instelling {name} kan niet “{value}” zijn.|" +
    "Ustawienie {name} nie przyjmuje wartości „{value}”.|A definição {name} não aceita «{value}».|Setarea {name} nu acceptă „{value}”.|" +
    "Nastavenie {name} neprijíma „{value}“.|Nastavitev {name} ne sprejema »{value}«.|Inställningen {name} tar inte emot ”{value}”.",
);

/** A phrase of the platform's by its key without `widgets.`; a phrase that counts is chosen by `count`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;
/** They come with every answer. */
export interface Phrases {
  phrases?: { key: string; text: string }[] | null;
}

export function wordsOf({ phrases }: Phrases, language: string): Words {
  const found = new Map(phrases?.map(({ key, text }) => [key, text]));
  return (key, values = {}) => {
    const count = values["count"];
    const name = typeof count === "number" ? `${key}.${new Intl.PluralRules(language).select(count)}` : key;
    return filled(found.get(`widgets.${name}`) ?? found.get(`widgets.${key}`) ?? "", values);
  };
}

/** A text with its places filled: `{name}`. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
