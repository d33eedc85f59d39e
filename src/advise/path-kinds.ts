import { joinPattern } from '../model/pattern.ts';

const PACKAGES = joinPattern(
  '',
  String.raw`\/(?:node_modules|site-packages|dist-packages|gems|vendor|pkg\/mod`,
  String.raw`|registry\/src)\/`,
);
const SYSTEM = /^\/(?:usr\/(?:lib|share|libexec)|var\/lib\/(?:dpkg|rpm|apt))\//;
const DATABASES = /^\/(?:usr\/lib\/sysimage|var\/lib\/(?:dpkg|rpm|apt|dnf))\//;

/** Whether a file belongs to a language package, so the user did not choose it. */
export const isLanguagePackagePath = (path: string): boolean => PACKAGES.test(path);

/** Whether a file is in a folder that contains almost only distribution packages. */
export const isSystemPath = (path: string): boolean => SYSTEM.test(path);

/** Whether a file is a package manager's record of what it installed. */
export const isPackageDatabase = (path: string): boolean => DATABASES.test(path);

/** Whether a file belongs to a package, as far as its path shows. */
export const isPackagePath = (path: string): boolean =>
  isLanguagePackagePath(path) || isSystemPath(path);

const WEB_ROOTS =
  /\/(?:public|static|www|wwwroot|htdocs|html|webroot|public_html|assets)\/|^\/srv\/http\//;

/** Whether a web server may send the file to browsers. */
export const isWebPath = (path: string): boolean => WEB_ROOTS.test(path);

const LICENSE = joinPattern(
  'i',
  '^(?:copyright|licen[cs]e|copying|copyleft|notice|legal|unlicense|patents|eula',
  '|third.?party)',
);

/** Whether a file contains license terms for the files next to it. */
export const isLicense = (path: string): boolean =>
  LICENSE.test(path.slice(path.lastIndexOf('/') + 1));
