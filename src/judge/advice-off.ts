import type { Advice, AdviceOff, HiddenAdvice } from '../model/advice.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import type { ImageReport } from '../model/report.ts';
import { type AdviceLimits, hidePrivateFiles } from './hide-private-files.ts';

type Advised = Pick<ImageReport, 'advice' | 'adviceOff' | 'rewrites'>;

/** Separates the advice that the budget turns off or waives, and drops rewrites that follow it. */
export function hideAdvice(
  { advice, rewrites }: Advised,
  limits: AdviceLimits,
  key: ImageKey,
): Advised {
  const off = listAdviceOff(limits.budget, key.name);
  const ofFiles = hidePrivateFiles(advice ?? [], limits, key);
  const isOff = ({ id }: Pick<Advice, 'id'>): boolean => off.some((one) => one.id === id);
  const hidden = [
    ...off.map(
      (one): HiddenAdvice => ({
        ...one,
        advice: (advice ?? []).filter(({ id }) => id === one.id),
      }),
    ),
    ...ofFiles.hidden,
  ];
  const isHidden = ({ id, subject }: Pick<Advice, 'id' | 'subject'>): boolean =>
    isOff({ id }) ||
    ofFiles.hidden.some(({ advice: parts }) =>
      parts.some((part) => part.id === id && part.subject === subject),
    );
  const kept = (rewrites ?? []).filter((rewrite) => !rewrite.advice.some(isHidden));
  return {
    ...(advice && { advice: ofFiles.kept.filter((one) => !isOff(one)) }),
    ...(hidden.length > 0 && { adviceOff: hidden }),
    ...(kept.length > 0 && { rewrites: kept }),
  };
}

/** Restores advice that an earlier budget turned off, so that a report can be judged again. */
export function restoreAdvice<Image extends Advised>({ adviceOff, ...image }: Image) {
  const hidden = (adviceOff ?? []).flatMap(({ advice }) => advice);
  return hidden.length === 0 ? image : { ...image, advice: [...(image.advice ?? []), ...hidden] };
}

/** An image's own reason is shown instead of the file's. */
function listAdviceOff(budget: Budget | undefined, imageName: string): readonly AdviceOff[] {
  const own = budget?.images.get(imageName)?.adviceOff ?? [];
  const general = budget?.adviceOff ?? [];
  return [...own, ...general.filter(({ id }) => !own.some((one) => one.id === id))];
}
