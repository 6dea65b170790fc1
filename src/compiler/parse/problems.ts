import { type Diagnostic, diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import type { TextSpan } from '../../model/span.ts';

/** The diagnostics of one seed, as they are found. */
export class Problems {
  readonly found: Diagnostic[] = [];
  readonly file: string;
  /** Normalised. */
  readonly text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  add(code: DiagnosticCode, span: TextSpan, message: string, hint: string): void {
    this.found.push(diagnostic(code, { file: this.file, text: this.text, span }, message, hint));
  }
}
