export * from './schema/accounts.ts';
export * from './schema/activities.ts';
export * from './schema/agencies.ts';
export * from './schema/deliveries.ts';
export * from './schema/people.ts';
export * from './schema/proofs.ts';
export * from './schema/walls.ts';
export * from './schema/work.ts';
