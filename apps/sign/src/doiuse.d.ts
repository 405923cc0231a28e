declare module 'doiuse' {
  /** A PostCSS plugin that calls back for each thing that some of the browsers do not read. */
  export default function doiuse(options: {
    browsers: string[];
    onFeatureUsage: (usage: unknown) => void;
  }): import('postcss').Plugin;
}
