/** Who owns the repository, in generated text. A published copy of Slipway sets its owner here and runs `npm run docs`. */
export const OWNER = 'OWNER';
