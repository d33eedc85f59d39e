// src/model/history.ts
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var isCommitSha = (text) => SHA.test(text);

export {
  isCommitSha
};
