import type { GateReport } from '../../src/model/report.ts';

/**
 * The report with the lines of all layers except the first, as after a build; some are in a file
 * with a long path.
 */
export function withDockerfileLines(report: GateReport): GateReport {
  const images = report.images.map((image) => {
    if (image.facts?.files === undefined) return image;
    const layers = image.facts.layers.map((layer, index) => {
      if (index === 0) return layer;
      const file =
        index === 3 ? 'services/wheels/python-wheels.Dockerfile' : 'services/api/Dockerfile';
      return {
        ...layer,
        dockerfile: { file, line: index * 4, endLine: index * 4, by: 'provenance' as const },
      };
    });
    return { ...image, facts: { ...image.facts, layers } };
  });
  return { ...report, images };
}
