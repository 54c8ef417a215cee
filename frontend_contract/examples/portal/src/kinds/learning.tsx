/** @jsxImportSource hono/jsx */
// Training, learning paths and contents, certifications.
import type { Fields } from "../api/ask.ts";
import { ItemLink } from "../parts/Card.tsx";
import { RichText, terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day, days, money, number } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Actions, Concepts, duration, priceOf, Section, TextSection, website, yes } from "./sections.tsx";

function trainingFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.deadline"), page.applicationDeadline && day(locale, page.applicationDeadline)],
    [say("fact.price"), priceOf(view, page)],
    [say("fact.duration"), duration(view, page.duration) ?? terms(page.trainingDuration)],
    [say("fact.hours_per_week"), page.hoursPerWeek && number(locale, page.hoursPerWeek)],
    [say("fact.mode"), terms(page.modeOfLearning)],
    [say("fact.schedule"), [terms(page.learningSchedule), page.isSelfPaced && say("training.self_paced")].filter(Boolean).join(", ")],
    [say("fact.type"), [terms(page.typologyOfTraining), terms(page.learningActivity)].filter(Boolean).join(", ")],
    [say("fact.platform"), page.platformName],
    [say("fact.eqf"), terms(page.eqfLevel)],
    [say("fact.ects"), page.ectsCredits && number(locale, page.ectsCredits)],
    [say("fact.assessment"), terms(page.assessmentMethods)],
    [say("fact.credential"), [terms(page.credentialOffered), page.isCertificateFree && say("free")].filter(Boolean).join(", ")],
    [say("kind.certification"), page.certification && <ItemLink view={view} item={page.certification} />],
    [say("fact.provider"), website(view, page.providerUrl)],
    [say("fact.start_year"), page.trainingStartYear],
    [say("fact.record"), terms(page.recordType)],
    [say("licence"), terms(page.licence)],
    [say("fact.checked"), page.lastChecked && day(locale, page.lastChecked)],
    [say("fact.valid_until"), page.validUntil && day(locale, page.validUntil)],
  ];
}

function TrainingBefore({ view, page }: PageOf) {
  return <Actions view={view} links={[[view.say("training.enrol"), page.enrolmentUrl], [view.say("more"), page.informationUrl]]} />;
}

function TrainingAfter({ view, page }: PageOf) {
  const { say } = view;
  return (
    <>
      {page.learningOutcomes?.length ? (
        <Section title={say("training.outcomes")}>
          <ul>{page.learningOutcomes.map((outcome: Fields) => <li>{outcome.title}<RichText view={view} text={outcome.text} /></li>)}</ul>
        </Section>
      ) : null}
      {page.modules?.length ? (
        <Section title={say("training.modules")}><ol>{page.modules.filter((each: Fields) => each.item).map((each: Fields) => <li><ItemLink view={view} item={each.item} /></li>)}</ol></Section>
      ) : null}
      {page.runs?.length ? <Section title={say("training.runs")}><Runs view={view} runs={page.runs} /></Section> : null}
      <TextSection view={view} title={say("training.prerequisites")} text={page.prerequisites} />
      <Concepts view={view} title={say("skills")} items={page.skills} />
      {page.competences?.length ? (
        <Section title={say("training.competences")}>
          <ul class="tags">{page.competences.map((each: Fields) => <li>{[each.competence?.label, each.level].filter(Boolean).join(" · ")}</li>)}</ul>
        </Section>
      ) : null}
      <TextSection view={view} title={say("accessibility")} text={page.accessibility} />
    </>
  );
}

function Runs({ view, runs }: { view: View; runs: Fields[] }) {
  return (
    <ul class="rows">
      {runs.map((run) => (
        <li class="row">
          <p class="row-title">
            {run.startDate ? days(view.locale, run.startDate, run.endDate) : null}
            {run.status ? <span class="badge">{sayValue(view.say, "run", run.status)}</span> : null}
          </p>
          <p class="quiet">
            {[
              run.online ? view.say("fact.online") : run.location,
              terms(run.mode),
              terms(run.language),
              run.instructor,
              run.priceAmount && money(view.locale, run.priceAmount, run.priceCurrency ?? "EUR"),
              run.applicationDeadline && `${view.say("fact.deadline")}: ${day(view.locale, run.applicationDeadline)}`,
            ].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

function pathFacts(view: View, page: Fields): Fact[] {
  const { say } = view;
  return [
    [say("fact.duration"), duration(view, page.duration)],
    [say("fact.mooc"), yes(view, page.isMooc)],
    [say("licence"), terms(page.licence)],
  ];
}

function PathAfter({ view, page }: PageOf) {
  const { say } = view;
  const groups: [string, Fields[]][] = [[say("path.introductory"), page.introductoryMaterials ?? []], [say("path.advanced"), page.advancedMaterials ?? []]];
  return (
    <>
      {groups.filter(([, materials]) => materials.length).map(([title, materials]) => (
        <Section title={title}>
          <ol class="steps">
            {materials.map((material) => (
              <li>
                <p class="steps-title">{material.item ? <ItemLink view={view} item={material.item} /> : null}</p>
                <RichText view={view} text={material.context} />
                {material.audience?.length ? <p class="quiet">{terms(material.audience)}</p> : null}
              </li>
            ))}
          </ol>
        </Section>
      ))}
      <TextSection view={view} title={say("training.outcomes")} text={page.summaryOfOutcomes} />
    </>
  );
}

function contentFacts(view: View, page: Fields): Fact[] {
  const { say } = view;
  return [
    [say("fact.type"), terms(page.learningContentType)],
    [say("fact.duration"), duration(view, page.duration)],
    [say("licence"), terms(page.licence)],
  ];
}

function ContentAfter({ view, page }: PageOf) {
  return <Concepts view={view} title={view.say("skills")} items={page.skills} />;
}

function certificationFacts(view: View, page: Fields): Fact[] {
  const { say } = view;
  return [
    [say("fact.framework"), page.framework && sayValue(say, "framework", page.framework)],
    [say("fact.eqf"), terms(page.eqfLevel)],
    [say("fact.mode"), terms(page.modeOfLearning)],
    [say("fact.validity"), duration(view, page.validity)],
    [say("fact.price"), priceOf(view, page)],
    [say("fact.credential"), terms(page.credentialType)],
    [say("fact.digital_credentials"), yes(view, page.issuesDigitalCredentials)],
    [say("fact.verification"), website(view, page.verificationUrl)],
  ];
}

export const kinds: Record<string, Kind> = {
  TrainingPage: { facts: trainingFacts, Before: TrainingBefore, After: TrainingAfter },
  LearningPathPage: { facts: pathFacts, After: PathAfter },
  LearningContentPage: { facts: contentFacts, After: ContentAfter },
  CertificationPage: { facts: certificationFacts },
};
