/** @jsxImportSource hono/jsx */
// A public form, drawn from its definition: a new field needs no change here. What the platform finds wrong stands beside its
// field, in the words of the platform; browsers leave the checking to it, since theirs speak another language.
import type { Field, Form, LinkPage as Link, Outcome } from "../api/forms.ts";
import { ownHref } from "../links.ts";
import type { View } from "../view.ts";

export type Values = Readonly<Record<string, string>>;

export function FormPage({ view, form, values, outcome }: { view: View; form: Form; values: Values; outcome: Outcome }) {
  const faults = new Map(outcome.faults.map(({ field, message }) => [field, message]));
  const first = form.fields.find(({ name }) => faults.has(name))?.name;
  return (
    <div class="form-page">
      <header class="item-header"><h1>{form.heading}</h1><p class="lead">{form.purpose}</p></header>
      <Faults view={view} form={form} outcome={outcome} />
      <form method="post" action={ownHref(view, `forms/${form.name}`)} novalidate>
        {form.fields.map((field) => <FieldOf view={view} field={field} value={values[field.name] ?? ""} fault={faults.get(field.name)} isFirst={field.name === first} />)}
        <p class="buttons"><button type="submit" class="button">{view.say("form.send")}</button></p>
      </form>
    </div>
  );
}

function Faults({ view, form, outcome }: { view: View; form: Form; outcome: Outcome }) {
  if (!outcome.faults.length) return null;
  const names = new Set(form.fields.map(({ name }) => name));
  return (
    <div class="callout tone-urgent" role="alert">
      <h2 class="callout-title">{view.say(outcome.faults.some(({ field }) => field) ? "form.faults" : "form.refused")}</h2>
      <ul>
        {outcome.faults.map(({ field, message }) => {
          const label = form.fields.find(({ name }) => name === field)?.label;
          return <li>{field && names.has(field) ? <a href={`#field-${field}`}>{label}: {message}</a> : message}</li>;
        })}
      </ul>
    </div>
  );
}

interface FieldProps {
  readonly view: View;
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  readonly isFirst: boolean;
}

function FieldOf(props: FieldProps) {
  const { view, field, fault } = props;
  const id = `field-${field.name}`;
  if (field.type === "trap") {
    return <p hidden><label for={id}>{field.label}</label><input id={id} name={field.name} tabindex={-1} autocomplete="off" /></p>;
  }
  const label = <label for={id}>{field.label}{field.required ? null : <span class="quiet"> ({view.say("form.optional")})</span>}</label>;
  return (
    <div class={`field field-${field.type}${fault ? " field-wrong" : ""}`}>
      {field.type === "checkbox" ? null : label}
      {field.help ? <p class="quiet" id={`${id}-help`}>{field.help}</p> : null}
      {fault ? <p class="field-fault" id={`${id}-fault`}>{fault}</p> : null}
      <Control {...props} />
      {field.type === "checkbox" ? label : null}
    </div>
  );
}

const AUTOCOMPLETE: Record<string, string> = { name: "name", email: "email", organisation: "organization" };
const LONG = 1000;

function Control({ view, field, value, fault, isFirst }: FieldProps) {
  const id = `field-${field.name}`;
  const described = [field.help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(" ");
  const shared = {
    id,
    name: field.name,
    required: field.required || undefined,
    "aria-describedby": described || undefined,
    "aria-invalid": fault ? ("true" as const) : undefined,
    autofocus: isFirst || undefined,
  };
  const length = field.maxLength ?? undefined;
  switch (field.type) {
    case "longtext":
      return <textarea {...shared} maxlength={length} rows={length && length < LONG ? 4 : 10}>{value}</textarea>;
    case "choice":
      return (
        <select {...shared}>
          <option value="">{view.say("form.choose")}</option>
          {field.choices.map((choice) => (
            <option value={choice.value} selected={choice.value === value || undefined} lang={field.name === "language" ? choice.value : undefined}>{choice.label}</option>
          ))}
        </select>
      );
    case "checkbox":
      return <input {...shared} type="checkbox" value="true" checked={value === "true" || undefined} />;
    default:
      return <input {...shared} type={field.type} value={value} maxlength={length} autocomplete={AUTOCOMPLETE[field.name]} />;
  }
}

export function Thanks({ view, form }: { view: View; form: Form }) {
  return (
    <div class="form-page">
      <h1>{form.heading}</h1>
      <p class="callout tone-success" role="status">{form.thanks}</p>
      <p class="buttons"><a class="button button-quiet" href={`/${view.locale}/`}>{view.say("home")}</a></p>
    </div>
  );
}

/** What a link of a mail leads to. Looking changes nothing, since mail programs look at every link. */
export function LinkPage({ view, page }: { view: View; page: Link }) {
  return (
    <div class="form-page">
      <h1>{page.heading}</h1>
      {page.button ? <form method="post"><button type="submit" class="button">{page.button}</button></form> : null}
      <p class="buttons"><a class="button button-quiet" href={`/${view.locale}/`}>{view.say("home")}</a></p>
    </div>
  );
}
