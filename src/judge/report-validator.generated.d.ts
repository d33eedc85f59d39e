export { default } from './budget-validator.generated.js';
