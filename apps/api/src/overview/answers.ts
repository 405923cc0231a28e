import type { Channel } from '@veertig/rules';
import type { AnsweredRequests } from './answer-store.ts';

/** How the requests of a period were answered, together and by the way of the answer, the commonest way first. */
export function arrangeAnswers(rows: readonly AnsweredRequests[]) {
  const channels = Map.groupBy(rows, ({ channel }) => channel);
  const byChannel = [...channels].flatMap(([channel, members]) => (channel ? [ofChannel(channel, members)] : []));
  return { total: allOf(rows), byChannel: byChannel.toSorted((a, b) => b.answered - a.answered) };
}

function ofChannel(channel: Channel, rows: readonly AnsweredRequests[]) {
  const { answered, timely, median, ninth } = allOf(rows);
  return { channel, answered, timely, median, ninth };
}

function allOf(rows: readonly AnsweredRequests[]) {
  const answers = rows.filter(({ channel }) => channel !== null);
  const sum = (of: (row: AnsweredRequests) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    asked: sum(({ asked }) => asked),
    answered: answers.reduce((total, { asked }) => total + asked, 0),
    refused: sum(({ refused }) => refused),
    open: sum(({ open }) => open),
    timely: sum(({ timely }) => timely),
    ripe: sum(({ ripe }) => ripe),
    median: daysWithin(answers, 5),
    ninth: daysWithin(answers, 9),
  };
}

/** The days within which so many tenths of the answers came, to the tenth of a day; null without answers. */
function daysWithin(answers: readonly Pick<AnsweredRequests, 'tenths' | 'asked'>[], share: number): number | null {
  const wanted = Math.ceil((answers.reduce((sum, { asked }) => sum + asked, 0) * share) / 10);
  let seen = 0;
  for (const { tenths, asked } of answers.toSorted((a, b) => (a.tenths ?? 0) - (b.tenths ?? 0))) {
    seen += asked;
    if (seen >= wanted) return (tenths ?? 0) / 10;
  }
  return null;
}
