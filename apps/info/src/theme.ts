export { theme } from '@veertig/ui/theme';
