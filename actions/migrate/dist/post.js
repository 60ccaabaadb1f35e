process.env["SLIPWAY_STEP"] = "post";

await (import("./index.js"));

export { };
