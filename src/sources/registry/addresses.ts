import { BlockList, isIP } from 'node:net';

/** `localhost`, 127.0.0.0/8 and ::1 as spelled in a URL: IPv6 in brackets. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || isOneOf(LOOPBACK, hostname);

/** Addresses of this machine or of a private network; does not resolve names. */
export const isPrivate = (hostname: string): boolean =>
  isLoopback(hostname) || isOneOf(PRIVATE, hostname);

/** Addresses where clouds provide their machines' credentials. */
export const isLinkLocal = (hostname: string): boolean => isOneOf(LINK_LOCAL, hostname);

function isOneOf(list: BlockList, hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function createBlockList(
  ...ranges: readonly (readonly [network: string, prefix: number])[]
): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges)
    list.addSubnet(network, prefix, isIP(network) === 4 ? 'ipv4' : 'ipv6');
  return list;
}

const LOOPBACK = createBlockList(['127.0.0.0', 8], ['::1', 128]);

/** Source: RFC 1918, RFC 6598, RFC 4193, and the addresses of this machine. */
const PRIVATE = createBlockList(
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::', 128],
  ['fc00::', 7],
);

/** Source: RFC 3927, RFC 4291; the last two are AWS's and Alibaba's equivalents. */
const LINK_LOCAL = createBlockList(
  ['169.254.0.0', 16],
  ['fe80::', 10],
  ['fd00:ec2::254', 128],
  ['100.100.100.200', 32],
);
