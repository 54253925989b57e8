import "./themes.js";
import "./searching.js";
import "./rails.js";
import "./wishes.js";
