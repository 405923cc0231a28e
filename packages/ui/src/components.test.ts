import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Choices from './Choices.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import Field from './Field.svelte';
import Forty from './Forty.svelte';
import Notice from './Notice.svelte';
import Sessions from './Sessions.svelte';
import StepPlan from './StepPlan.svelte';
import Tag from './Tag.svelte';

const text = (content: string) => createRawSnippet(() => ({ render: () => `<span>${content}</span>` }));
const lines = [
  { date: '2026-10-06', start: '13:30', end: '16:30' },
  { date: '2026-10-13', minutes: 210 },
];

describe('Forty', () => {
  const progress = { countedMinutes: 1650, awaitingCheckMinutes: 360, remainingMinutes: 750 };

  test('is a picture with the numbers in words, beside it too', () => {
    const { body } = render(Forty, { props: progress });
    expect(body).toContain('role="img" aria-label="27 u 30 van 40 u aanvaard, 6 u wacht op controle"');
    expect(body.match(/6 u wacht op controle/g)).toHaveLength(2);
    expect(body).not.toContain('style=');
  });

  test('takes the words of a translated page and can leave them to the page', () => {
    const { body } = render(Forty, { props: { ...progress, words: '27 من 40', wordsBeside: false } });
    expect(body.match(/27 من 40/g)).toHaveLength(1);
  });

  test('draws no empty layers', () => {
    const { body } = render(Forty, {
      props: { countedMinutes: 0, awaitingCheckMinutes: 0, remainingMinutes: 2400, size: 'strip' },
    });
    expect(body).toContain('class="forty strip"');
    expect(body).not.toMatch(/class="(done|waiting)"/);
  });
});

describe('ErrorSummary', () => {
  test('links each problem to its field and can take the focus', () => {
    const problems = [{ field: 'naam', sentence: 'Vul uw naam in.' }, { sentence: 'Probeer opnieuw.' }];
    const { body } = render(ErrorSummary, { props: { problems } });
    expect(body).toContain('tabindex="-1"');
    expect(body).toContain('Er klopt iets niet');
    expect(body).toContain('<a href="#naam">Vul uw naam in.</a>');
    expect(body).toContain('Probeer opnieuw.');
  });

  test('is absent without problems', () => {
    expect(render(ErrorSummary, { props: { problems: [] } }).body).not.toContain('error-summary');
  });
});

describe('Field', () => {
  test('keeps the value and ties hint and error to the control', () => {
    const { body } = render(Field, {
      props: { id: 'naam', label: 'Uw naam', hint: 'Voornaam en naam', error: 'Vul uw naam in.', value: '<b>Jan' },
    });
    expect(body).toContain('<label for="naam">Uw naam</label>');
    expect(body).toContain('aria-describedby="naam-hint naam-error"');
    expect(body).toContain('aria-invalid="true"');
    expect(body).toContain('value="&lt;b>Jan"');
  });

  test('describes nothing that is not there', () => {
    const { body } = render(Field, { props: { id: 'naam', label: 'Uw naam', type: 'email', autocomplete: 'email' } });
    expect(body).not.toMatch(/aria-describedby|aria-invalid/);
    expect(body).toMatch(/type="email"/);
  });
});

describe('Choices', () => {
  const options = [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee', hint: 'U past de uren aan.' },
  ];

  test('chooses nothing by itself', () => {
    const { body } = render(Choices, { props: { legend: 'Uw antwoord', name: 'antwoord', options } });
    expect(body).not.toContain('checked');
    expect(body).toContain('id="antwoord"');
  });

  test('keeps the earlier choice beside the error', () => {
    const props = { legend: 'Uw antwoord', name: 'antwoord', options, value: 'nee', error: 'Kies een antwoord.' };
    const { body } = render(Choices, { props });
    expect(body).toMatch(/value="nee" checked/);
    expect(body).toContain('aria-describedby="antwoord-error"');
  });
});

describe('Sessions', () => {
  test('lists each line and adds up', () => {
    const { body } = render(Sessions, { props: { sessions: lines, caption: 'Uren' } });
    expect(body).toContain('di 6 oktober 2026');
    expect(body).toContain('13.30 - 16.30');
    expect(body).toMatch(/Samen<\/th>\s*<td class="amount">6 u 30/);
  });

  test('shows what was asked only where it differs', () => {
    const differs = render(Sessions, { props: { sessions: lines, caption: 'Uren', askedMinutes: 720 } }).body;
    expect(differs).toMatch(/Gevraagd<\/th>\s*<td class="amount">12 u/);
    expect(differs).toMatch(/Bevestigd<\/th>\s*<td class="amount">6 u 30/);
    const same = render(Sessions, { props: { sessions: lines, caption: 'Uren', askedMinutes: 390 } }).body;
    expect(same).not.toContain('Gevraagd');
  });
});

describe('small marks', () => {
  test('a step plan says in words what is done and what is next', () => {
    const steps = [
      { label: 'Intake', state: 'done' as const },
      { label: 'Activiteit', state: 'current' as const },
    ];
    const { body } = render(StepPlan, { props: { steps } });
    expect(body).toContain('aria-current="step"');
    expect(body).toContain('klaar');
  });

  test('a tag and a notice carry their tone and their words', () => {
    expect(render(Tag, { props: { tone: 'good', children: text('Klaar') } }).body).toContain('Klaar');
    const { body } = render(Notice, { props: { heading: 'Let op', role: 'status', children: text('Bewaard') } });
    expect(body).toContain('role="status"');
    expect(body).toContain('<h2>Let op</h2>');
  });
});
