import type { CostReport, CostSettings, Range } from '../../model/cost.ts';
import { formatBytes, formatCount, formatPlural } from './format.ts';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** `$820`, `CHF 41`, `$0.09`: two significant digits, as exact as the prices. */
function formatMoney(amount: number, currency: string): string {
  const short = Number(Math.abs(amount).toPrecision(2));
  const text = short >= 10 || short === 0 ? formatCount(Math.round(short)) : short.toFixed(2);
  return `${amount < 0 ? '-' : ''}${SYMBOLS[currency] ?? `${currency} `}${text}`;
}

/** `about $820 a year; this change adds $41`. */
export function describeCost({
  settings,
  perYear,
  changePerYear,
  storedSizesAre,
}: CostReport): string {
  const estimate = storedSizesAre === 'estimate' ? ' (stored sizes are estimated)' : '';
  const change = describeChange(changePerYear, settings);
  return `about ${formatRange(perYear, settings)} a year${change}${estimate}`;
}

function describeChange(change: number | null, { currency }: CostSettings): string {
  if (change === null || change === 0) return '';
  const verb = change > 0 ? 'adds' : 'saves';
  return `; this change ${verb} ${formatMoney(Math.abs(change), currency)}`;
}

/** Each term with its numbers. */
export const listCostTerms = (cost: CostReport): string[] => [
  ...(cost.settings.pullsPerDay === 0 ? [] : [describeTransfer(cost)]),
  ...(cost.settings.storagePerGBMonth === 0 ? [] : [describeStorage(cost)]),
];

function describeTransfer({ settings, bytesPerPull, transferPerYear }: CostReport): string {
  const { pullsPerDay, egressPerGB, currency, of } = settings;
  const pulls = `${formatCount(pullsPerDay)} pulls a day × 365`;
  const size = `${formatSizes(bytesPerPull)} (${of === 'full' ? 'the image' : 'an update'})`;
  const price = `${currency} ${egressPerGB} per GB`;
  return `transfer ${formatRange(transferPerYear, settings)}: ${pulls} × ${size} × ${price}`;
}

function describeStorage({ settings, keptBytes, storagePerYear }: CostReport): string {
  const { storagePerGBMonth, retained, currency } = settings;
  const tags = formatPlural(retained, 'tag');
  const size = `${formatSizes(keptBytes)} (${tags}, shared layers once)`;
  const price = `${currency} ${storagePerGBMonth} per GB and month`;
  return `storage ${formatRange(storagePerYear, settings)}: ${size} × 12 × ${price}`;
}

const formatRange = ({ low, high }: Range, { currency }: CostSettings): string => {
  const [from, to] = [formatMoney(low, currency), formatMoney(high, currency)];
  return from === to ? to : `${from} to ${to}`;
};

const formatSizes = ({ low, high }: Range): string => {
  const [from, to] = [formatBytes(Math.round(low)), formatBytes(Math.round(high))];
  return from === to ? to : `${from} to ${to}`;
};
