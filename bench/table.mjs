// One table: what was measured, and each goal with the measure it is held against.
export const median = values => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The middle of the rounds, and between what they lay. */
export function cell(values, digits = 0) {
  const known = values?.filter(value => value !== undefined) ?? [];
  if (!known.length) return '–';
  const [middle, least, most] = [median(known), Math.min(...known), Math.max(...known)].map(value => write(value, digits));
  return least === most ? middle : `${middle} (${least}–${most})`;
}

const write = (value, digits) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Values that were taken in the same round, side by side. */
export const paired = (runs, others, key, compare) => runs.map((run, round) => compare(run[key], others[round][key]));

/** What a goal says and by how much it is met or missed; `over` is what is above it, so nothing or less is good. */
export function goal(text, over, unit, digits = 0) {
  const by = `${write(Math.abs(over), digits)} ${unit}`.trim();
  return `${text}: ${over <= 0 ? `met by ${by}` : `**missed by ${by}**`}`;
}

export function table(columns, rows) {
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map(line => `| ${line.join(' | ')} |`).join('\n');
}
