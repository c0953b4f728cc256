// As the package's README says: files written into the script are what a policy forbids.
export default { build: { assetsInlineLimit: 0 } };
