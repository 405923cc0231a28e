// Writes every mail and every variant of the proof to preview/, for people to look at.
await import('./preview-mails.ts');
await import('./preview-proofs.ts');
