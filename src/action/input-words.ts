import type { GateReport, ImageReport, ReportedError } from '../model/report.ts';

/** A report as the author of a workflow reads it: with the step's inputs where the command line has flags. */
export const inInputWords = (report: GateReport): GateReport => ({
  ...report,
  images: report.images.map(imageInWords),
});

const imageInWords = (image: ImageReport): ImageReport => ({
  ...image,
  findings: image.findings.map((finding) =>
    finding.from === '--rule' ? { ...finding, from: 'input rules' } : finding,
  ),
  ...(image.error && { error: errorInWords(image.error) }),
});

/** Of messages only those that are all our own: others quote logs, in which a flag is somebody else's. */
function errorInWords({ code, message, where, fix }: ReportedError): ReportedError {
  return {
    code,
    message: code === 'USAGE' ? inMessage(message) : message,
    ...(where !== undefined && {
      where: inMessage(where.replace(PLACE, (_, flag: string) => `${inputOf(flag)}: `)),
    }),
    ...(fix !== undefined && { fix: inFix(fix) }),
  };
}

const FLAG =
  '--(budget|rule|baseline|report|build|file|target|build-arg|secret|platform|select|verify|timeout)(?![\\w-])';
const PLACE = new RegExp(`^${FLAG} `);
const NAMED = new RegExp(`(?:\\b(?:a|Option) )?${FLAG}`, 'g');
/** What is to be written, with its value. */
const WRITTEN = new RegExp(`\\b(example|with|write|or) ${FLAG} (?=[\\w/.:-]*[=\\d/:.])`, 'g');

const inputOf = (flag: string): string =>
  ({ rule: 'rules', 'build-arg': 'build-args', secret: 'secrets', platform: 'platforms' })[flag] ??
  flag;

const inMessage = (text: string): string =>
  text.replace(NAMED, (_, flag: string) => `input ${inputOf(flag)}`);

/** A command that is to be run elsewhere stays as it is. */
function inFix(text: string): string {
  const said = text.replace('plimsoll check docker:', 'image: docker:');
  if (said.includes('plimsoll check')) return said;
  const written = said.replace(
    WRITTEN,
    (_, word: string, flag: string) => `${word} ${inputOf(flag)}: `,
  );
  return written.replace(new RegExp(FLAG, 'g'), (_, flag: string) => `the input ${inputOf(flag)}`);
}
