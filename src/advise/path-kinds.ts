import { joinPattern } from '../model/pattern.ts';

const PACKAGES = joinPattern(
  '',
  String.raw`\/(?:node_modules|site-packages|dist-packages|gems|vendor|pkg\/mod`,
  String.raw`|registry\/src)\/|^\/(?:usr\/(?:lib|share|libexec)|var\/lib\/(?:dpkg|rpm|apt))\/`,
);

/** Whether a file came with a package: its user did not choose it. */
export const isPackagePath = (path: string): boolean => PACKAGES.test(path);

const WEB_ROOTS =
  /\/(?:public|static|www|wwwroot|htdocs|html|webroot|public_html|assets)\/|^\/srv\/http\//;

/** Whether a web server may send the file to browsers. */
export const isWebPath = (path: string): boolean => WEB_ROOTS.test(path);

const LICENSE = joinPattern(
  'i',
  '^(?:copyright|licen[cs]e|copying|copyleft|notice|legal|unlicense|patents|eula',
  '|third.?party)',
);

/** Whether a file has the terms under which others may use what it comes with. */
export const isLicense = (path: string): boolean =>
  LICENSE.test(path.slice(path.lastIndexOf('/') + 1));
