/** Made by the Vite plugin when the seeds are compiled. */
declare module 'virtual:dateline' {
  /** Where the dataset of this build is; absolute, or relative to the module. */
  export const datasetUrl: string;
  /** Where the articles' texts are, in the same way. */
  export const textsUrl: string;
}
