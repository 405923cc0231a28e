import { expect, test } from 'vitest';
import { layOut, type TextStyle } from './paragraph.ts';

const style: TextStyle = { size: 18, lineHeight: 24, weight: 'semibold', color: [0, 0, 0] };

test('lines of most scripts have the height of the style', () => {
  for (const name of ['Zoë', 'Nguyễn Thị Ánh', 'Олександра', 'محمد', '陳怡君']) {
    expect(layOut(name, 400, style, 'auto').height).toBeCloseTo(24, 0);
  }
});

test('stacked letters get the room they need, so that they touch no other line', () => {
  const tall = layOut('བསྟན་འཛིན་རྒྱ་མཚོ', 400, style);
  expect(tall.height).toBeGreaterThan(26);
  const two = layOut('བསྟན་འཛིན་རྒྱ་མཚོ\nབསྟན་འཛིན་རྒྱ་མཚོ', 400, style);
  expect(two.baselines[1]! - two.baselines[0]!).toBeCloseTo(tall.height, 6);
});
