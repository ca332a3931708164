import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { shareReport } from '../../actions/index.ts';
import { played } from '../../catalogue/activities.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { readFacts } from '../../core/facts/index.ts';
import { type Period, periods, type Report as ReportOfTime, reportOf } from '../../core/progress/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, OneOf, Screen } from '../../ui/index.ts';
import { daySpan } from '../../words/days.ts';
import {
  balanceLine,
  certLines,
  comesHere,
  doneWords,
  exerciseLine,
  hurtLine,
  mostHurts,
  mostSelfTests,
  painSummary,
  periodName,
  reportText,
  reviewedByNobody,
  selfTestLine,
  signLines,
  spotLine,
} from '../../words/report.ts';
import { sessionName } from '../../words/sessions.ts';
import { PainStrip } from './PainStrip.tsx';
import { Part } from './Part.tsx';
import styles from './Report.module.css';

/** One page for a physiotherapist or doctor: what was done, what hurt, and the programme in the terms that they know. */
export default function Report() {
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const [period, setPeriod] = useState<Period>('block');
  const [said, setSaid] = useState<string | null>(null);
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const facts = useMemo(() => readFacts(stored).facts, [stored]);
  const report = useMemo(() => reportOf(plan, facts, period, today), [plan, facts, period, today]);
  const profile = plan.block?.profile ?? null;
  if (facts.length === 0) {
    return (
      <Screen title="Report">
        <p>There is nothing to report yet. Begin a block; what you do and say of it comes together here.</p>
        <Link className={buttonClass()} to="/welcome">
          Begin a block
        </Link>
      </Screen>
    );
  }
  const share = async () => {
    const sharing = await shareReport(reportText(report, profile, played));
    setSaid(
      {
        shared: 'Handed on.',
        copied: 'Copied. Paste it into a message.',
        left: null,
        failed: 'This browser can neither share nor copy. Print it, or save it as a PDF.',
      }[sharing],
    );
  };
  return (
    <Screen
      wide
      title="Report"
      eyebrow={daySpan(report.from, report.to)}
      back={
        <Link className={backLinkClass} to="/progress">
          <Icon name="back" size={26} /> Progress
        </Link>
      }
    >
      <div className={styles['choices']}>
        {!report.isEmpty && (
          <OneOf
            legend="Which time?"
            columns={3}
            options={periods.map((value) => ({ value, label: periodName(value) }))}
            value={period}
            onChange={setPeriod}
          />
        )}
        <div className={styles['ways']}>
          <Button onClick={() => window.print()}>Print or save as PDF</Button>
          <Button look="soft" onClick={() => void share()}>
            Share as text
          </Button>
        </div>
        <p role="status">{said}</p>
      </div>
      <article className={styles['page']}>
        <p className={styles['from']}>
          From: <span />
        </p>
        <p>{doneWords(report)}</p>
        <div className={styles['parts']}>
          {report.isEmpty ? <Part title="What comes here" lines={comesHere} /> : <Told report={report} />}
          <Part title="Signs that need a look" lines={signLines(report)} />
          {report.sessions.map((session) => (
            <Part
              key={session.id}
              title={sessionName(session.kind)}
              lines={session.main.map((one) => exerciseLine(one, exercises))}
            />
          ))}
          {profile !== null && (
            <Part title="The programme">
              <dl>
                {certLines(profile, report).map(([label, sentence]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{sentence}</dd>
                  </div>
                ))}
              </dl>
            </Part>
          )}
        </div>
        <p className={styles['reviewed']}>{reviewedByNobody}</p>
      </article>
    </Screen>
  );
}

/** What was said and measured in the time looked at. */
function Told({ report }: { readonly report: ReportOfTime }) {
  return (
    <>
      <Part title="Pain, day by day">
        <PainStrip report={report} />
        <p>{painSummary(report) ?? 'No number was given in this time.'}</p>
        <ul>
          {report.painBySpot.map((one) => (
            <li key={one.spot}>{spotLine(one)}</li>
          ))}
        </ul>
      </Part>
      <Part title="What hurt" lines={report.hurts.slice(0, mostHurts).map((hurt) => hurtLine(hurt, played))} />
      <Part title="Left and right" lines={report.balances.map(balanceLine)} />
      <Part title="Six questions" lines={report.selfTests.slice(0, mostSelfTests).map(selfTestLine)} />
    </>
  );
}
