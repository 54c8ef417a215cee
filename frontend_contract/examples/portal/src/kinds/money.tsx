/** @jsxImportSource hono/jsx */
// Funding.
import type { Fields } from "../api/ask.ts";
import { RichText, terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day, number } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Actions, Section, sum } from "./sections.tsx";

function facts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  const cutoffs = (page.cutoffs ?? []).map((each: Fields) => [day(locale, each.at, each.timeZone), each.label].filter(Boolean).join(" "));
  const grants = [sum(view, page.grantMinimum), sum(view, page.grantMaximum)].filter(Boolean).join(" – ");
  return [
    [say("fact.status"), page.callStatus && sayValue(say, "call", page.callStatus)],
    [say("fact.opening"), page.openingDate && day(locale, page.openingDate)],
    [say("fact.deadline"), page.applicationDeadline && day(locale, page.applicationDeadline)],
    [say("fact.cutoffs"), cutoffs.join("; ")],
    [say("fact.budget"), sum(view, page.totalBudget)],
    [say("fact.grant"), grants],
    [say("fact.cofinancing"), page.cofinancingRate && `${number(locale, page.cofinancingRate)} %`],
    [say("fact.form"), terms(page.formOfFunding)],
    [say("fact.programme"), page.programme],
    [say("fact.call"), page.callIdentifier],
    [say("fact.eligible"), terms(page.eligibleCountries)],
    [say("fact.intermediaries"), (page.financingIntermediaries ?? []).map((each: Fields) => each.name).join(", ")],
  ];
}

function Before({ view, page }: PageOf) {
  return <Actions view={view} links={[[view.say("funding.apply"), page.submissionUrl], [view.say("funding.call"), page.callUrl]]} />;
}

function After({ view, page }: PageOf) {
  const parts: [string, Fields[]][] = [[view.say("funding.beneficiaries"), page.beneficiaries ?? []], [view.say("funding.conditions"), page.financingConditions ?? []]];
  return (
    <>
      {parts.filter(([, blocks]) => blocks.length).map(([title, blocks]) => (
        <Section title={title}>{blocks.map((block) => <RichText view={view} text={block.text} />)}</Section>
      ))}
    </>
  );
}

export const kinds: Record<string, Kind> = { FundingPage: { facts, Before, After } };
