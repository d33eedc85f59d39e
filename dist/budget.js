//#region src/model/budget.ts
const APPROVER_ROLES = [
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
//#endregion
export { APPROVER_ROLES as t };
