import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A part of a page: its kind, its frame, and its Markdown. */
export interface Panel {
  readonly kind: 'comment' | 'summary' | 'check';
  readonly title: string;
  readonly markdown: string;
}

export type Theme = 'light' | 'dark';

/**
 * Markdown as GitHub renders it: GFM, raw HTML, alerts, links without the tags that its sanitiser
 * drops.
 */
function renderGitHub(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html.replaceAll(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n?/g,
    (_, kind: string) =>
      `<blockquote class="alert ${kind.toLowerCase()}"><p class="alert-title">` +
      `${ICONS[kind] ?? ''}${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
}

/** A page without external files, in one theme. */
export function renderPage(panels: readonly Panel[], theme: Theme, widthPixels: number): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plimsoll on ' +
      `GitHub</title><style>${createStyle(theme, widthPixels)}</style>`,
    ...panels.map(
      ({ kind, title, markdown }) =>
        `<section class="${kind}"><header>${title}</header><div ` +
        `class="body">${renderGitHub(markdown)}</div></section>`,
    ),
    '</html>',
  ].join('\n');
}

const ICONS: Record<string, string> = {
  WARNING:
    '<svg viewBox="0 0 16 16" width="16" height="16"><path fill="currentColor" d="' +
    'M6.457 1.047c.659-1.234 2.427-1.234 3.086 0l6.082 11.378A1.75 1.75 0 0 1 14.082 15H1.918' +
    'a1.75 1.75 0 0 1-1.543-2.575Zm1.763.707a.25.25 0 0 0-.44 0L1.698 13.132' +
    'a.25.25 0 0 0 .22.368h12.164a.25.25 0 0 0 .22-.368Zm.53 3.996v2.5' +
    'a.75.75 0 0 1-1.5 0v-2.5a.75.75 0 0 1 1.5 0ZM9 11a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z"/></svg> ',
};

/** GitHub's own values, read from its pages in autumn 2026. */
const COLORS = {
  light: {
    text: '#1f2328',
    muted: '#59636e',
    page: '#ffffff',
    header: '#f6f8fa',
    border: '#d1d9e0',
    row: '#f6f8fa',
    code: 'rgba(129,139,152,.12)',
    link: '#0969da',
    warning: '#9a6700',
  },
  dark: {
    text: '#f0f6fc',
    muted: '#9198a1',
    page: '#0d1117',
    header: '#151b23',
    border: '#3d444d',
    row: '#151b23',
    code: 'rgba(101,108,118,.2)',
    link: '#4493f8',
    warning: '#d29922',
  },
} as const;

const SANS =
  '-apple-system, "Segoe UI", Helvetica, Arial, "Liberation Sans", "DejaVu Sans", "Noto Color ' +
  'Emoji", sans-serif';
const MONO =
  'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace';

function createStyle(theme: Theme, widthPixels: number): string {
  const color = COLORS[theme];
  return `
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: ${color.page}; color: ${color.text};
  font: 14px/1.5 ${SANS} }
section { width: ${widthPixels}px; margin: 0 0 24px; border: 1px solid ${color.border};
  border-radius: 6px; overflow: hidden }
section > header { padding: 8px 16px; background: ${color.header};
  border-bottom: 1px solid ${color.border}; color: ${color.muted} }
section > header b { color: ${color.text} }
.body { padding: 16px; overflow-wrap: break-word }
.body > :first-child { margin-top: 0 !important }
.body > :last-child { margin-bottom: 0 !important }
p, blockquote, ul, ol, table, pre, details { margin: 0 0 16px }
h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid ${color.border} }
h3 { font-size: 1.25em }
h4 { font-size: 1em }
a { color: ${color.link}; text-decoration: none }
b, strong { font-weight: 600 }
table { display: block; width: max-content; max-width: 100%; overflow: auto;
  border-spacing: 0; border-collapse: collapse; font-variant: tabular-nums }
th, td { padding: 6px 13px; border: 1px solid ${color.border} }
th { font-weight: 600 }
tr { background: ${color.page}; border-top: 1px solid ${color.border} }
tbody tr:nth-child(2n) { background: ${color.row} }
[align=right] { text-align: right } [align=left] { text-align: left }
code { padding: .2em .4em; font: 85% ${MONO}; background: ${color.code};
  border-radius: 6px; white-space: break-spaces }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45;
  background: ${color.header}; border-radius: 6px }
pre code { padding: 0; font-size: 100%; background: transparent; white-space: pre }
ul { padding-left: 2em }
li + li { margin-top: .25em }
summary { cursor: pointer }
details > :not(summary) { margin-top: 16px }
sub { font-size: 75%; line-height: 0; position: relative; vertical-align: baseline; bottom: -.25em }
blockquote { padding: 0 1em; color: ${color.muted}; border-left: .25em solid ${color.border} }
.alert { padding: 8px 16px; color: inherit; border-left-color: ${color.warning} }
.alert > :last-child { margin-bottom: 0 }
.alert-title { display: flex; align-items: center; gap: 8px; font-weight: 500;
  line-height: 1; color: ${color.warning} }
`;
}
