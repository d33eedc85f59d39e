/** A 64-bit ELF file of this size, with sections after a null section; names are at its end. */
export function writeElf(
  sizeBytes: number,
  sections: readonly (readonly [name: string, offset: number, bytes: number])[],
): Buffer {
  const file = Buffer.alloc(sizeBytes);
  const names = ['', ...sections.map(([name]) => name), '.shstrtab', ''].join('\0');
  const namesAt = sizeBytes - names.length;
  const all = [...sections, ['.shstrtab', namesAt, names.length] as const];
  const tableAt = namesAt - 64 * (all.length + 1);
  file.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  file.writeBigUInt64LE(BigInt(tableAt), 40);
  file.writeUInt16LE(64, 58);
  file.writeUInt16LE(all.length + 1, 60);
  file.writeUInt16LE(all.length, 62);
  file.write(names, namesAt, 'latin1');
  let name = 1;
  all.forEach(([text, offset, bytes], i) => {
    const at = tableAt + 64 * (i + 1);
    file.writeUInt32LE(name, at);
    file.writeUInt32LE(1, at + 4);
    file.writeBigUInt64LE(BigInt(offset), at + 24);
    file.writeBigUInt64LE(BigInt(bytes), at + 32);
    name += text.length + 1;
  });
  return file;
}
