/** The state that tells the post step which folder to delete. */
export const LOGIN_STATE = 'login-directory';
