import type { ImageReport } from '../model/report.ts';
import { code } from './paint/markdown/escape.ts';

/** An image's name and platform. */
export const imageName = ({ key }: Pick<ImageReport, 'key'>): string =>
  `${code(key.name, 60)} ${code(key.platform, 40)}`.trim();
