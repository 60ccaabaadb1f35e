/** `--format` of Docker's commands. */
import { DockerFailure } from './stand-in.ts';

/** Go templates, as far as `{{json .Path}}` and `{{.Path}}` go. */
export function renderFormat(format: string, data: object): string {
  const at = (path: string): unknown =>
    path
      .split('.')
      .filter((part) => part !== '')
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], data);
  if (format === 'json') return JSON.stringify(data);
  const rendered = format.replaceAll(
    /\{\{\s*(json\s+)?(\.[\w.]*)\s*\}\}/gu,
    (_match, json: string | undefined, path: string) =>
      json === undefined ? String(at(path)) : JSON.stringify(at(path)),
  );
  if (rendered.includes('{{')) throw new DockerFailure(`the stand-in does not read the template ${format}`, 64);
  return rendered;
}
