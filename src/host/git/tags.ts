import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import { askGit } from './git.ts';

/** An annotated tag is a separate object that points to the commit. */
const FORMAT = '%(refname:strip=2)%00%(objectname)%00%(*objectname)';

/** Lists the tags of the checkout with their commits, newest first. */
export async function listTags(
  host: Host,
): Promise<{ readonly name: string; readonly commit: string }[]> {
  const sorted = ['--sort=-version:refname', '--sort=-creatordate'];
  const text = await askGit(host, 'for-each-ref', ...sorted, `--format=${FORMAT}`, 'refs/tags/');
  return (text ?? '').split('\n').flatMap((line) => {
    const [name = '', object = '', target = ''] = line.split('\0');
    const commit = target === '' ? object : target;
    return isCommitSha(commit) ? [{ name, commit }] : [];
  });
}
