// Writes every mail, every variant of the proof and every flyer to preview/, for people to look at.
await import('./preview-mails.ts');
await import('./preview-proofs.ts');
await import('./preview-flyers.ts');
