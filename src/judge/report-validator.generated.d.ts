export { default } from '../budget/parse/budget-validator.generated.js';
