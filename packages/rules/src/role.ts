/** Who works in the dashboard. */
export const roles = ['COUNSELOR', 'COORDINATOR', 'ADMINISTRATOR', 'AUDITOR', 'OFFER_EDITOR'] as const;
export type Role = (typeof roles)[number];

const labels: Record<Role, string> = {
  COUNSELOR: 'Trajectbegeleider',
  COORDINATOR: 'Coördinator',
  ADMINISTRATOR: 'Beheerder',
  AUDITOR: 'Auditor',
  OFFER_EDITOR: 'Aanbodbeheerder',
};

export function roleLabel(role: Role): string {
  return labels[role];
}
