(()=>{"use strict"
var d={183:((d,b,S)=>{S.d(b,{P:()=>ut,wE:()=>lt})
class e extends Error{constructor(d,b){super(d),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathError",this.message=t(d,b)}}function t(d,b){return b.input.length<=9?`${d} ('${b.input}':${b.index})`:b.index>b.input.length-5?`${d} ('${b.input.slice(b.input.length-9)}':${b.index})`:b.index-4<0?`${d} ('${b.input.slice(0,9)}':${b.index})`:`${d} ('${b.input.slice(b.index-4,b.index+5)}':${b.index})`}class n extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathLexerError",this.message=t(d,b)}}class r extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathTypeError",this.message=t(d,b)}}class s extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathIndexError",this.message=t(d,b)}}class i extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="UndefinedFilterFunctionError",this.message=t(d,b)}}class o extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathSyntaxError",this.message=t(d,b)}}class a extends e{constructor(d,b){super(d,b),this.message=d,this.token=b,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathRecursionLimitError",this.message=t(d,b)}}class c extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="IRegexpError"}}function u(d){return Array.isArray(d)}function h(d){const b=typeof d
return null!==d&&"object"===b||"function"===b}function l(d){return"string"==typeof d}function p(d){return"number"==typeof d}function f(d,b){if(d===b)return!0
if(Array.isArray(d)){if(Array.isArray(b)){if(d.length!==b.length)return!1
for(let S=0;S<d.length;S++)if(!f(d[S],b[S]))return!1
return!0}return!1}if(h(d)&&h(b)){const S=Object.keys(d),O=Object.keys(b)
if(S.length!==O.length)return!1
for(const O of S)if(!f(d[O],b[O]))return!1
return!0}return!1}let O=function(d){return d.ValueType="ValueType",d.LogicalType="LogicalType",d.NodesType="NodesType",d}({})
class g extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerError"}}class m extends g{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerResolutionError"}}class v extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerIndexError"}}class w extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerKeyError"}}class x extends g{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerSyntaxError"}}class y extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerTypeError"}}const T=Symbol.for("jsonpointer.undefined")
class E{#e
constructor(d){this.tokens=this.parse(d),this.#e=E.encode(this.tokens)}static encode(d){return d.length?"/"+d.map(d=>d.replaceAll("~","~0").replaceAll("/","~1")).join("/"):""}resolve(d,b=T){try{return this.tokens.reduce(this.getItem.bind(this),d)}catch(d){if(d instanceof m&&b!==T)return b
throw d}}resolveWithParent(d){if(!this.tokens.length)return[T,this.resolve(d)]
const b=this.tokens.slice(0,this.tokens.length-1).reduce(this.getItem.bind(this),d)
try{return[b,this.getItem(b,this.tokens[this.tokens.length-1],this.tokens.length-1)]}catch(d){if(d instanceof v||d instanceof w)return[b,T]
throw d}}toString(){return this.#e}isRelativeTo(d){return d.tokens.length<this.tokens.length&&this.tokens.slice(0,d.tokens.length).every((b,S)=>b===d.tokens[S])}parse(d){if(d.length&&!d.startsWith("/"))throw new x(`"${d}" pointers must start with a slash or be the empty string`)
return d.split("/").map(d=>d.replaceAll("~1","/").replaceAll("~0","~")).slice(1)}getItem(d,b,S){if(u(d)){if("length"!==b&&Object.hasOwn(d,b))return d[Number(b)]
if(b.startsWith("#")){const O=b.slice(1)
if(P.test(O)&&Object.hasOwn(d,O))return Number(O)
throw new v(`index out of range '${E.encode(this.tokens.slice(0,S+1))}'`)}throw new v(`index out of range '${E.encode(this.tokens.slice(0,S+1))}'`)}if(h(d)){if(Object.hasOwn(d,b))return d[b]
if(b.startsWith("#")&&Object.hasOwn(d,b.slice(1)))return b.slice(1)
throw new w(`no such property '${E.encode(this.tokens.slice(0,S+1))}'`)}throw new y(`found primitive value, expected an object '${E.encode(this.tokens.slice(0,S+1))}'`)}_join(d){if(!l(d))throw new y("join() requires string arguments, found "+typeof d)
if(d.startsWith("/"))return new E(d)
const b=this.tokens.concat(d.split("/").map(d=>d.replaceAll("~1","/").replaceAll("~0","~")))
return new E(E.encode(b))}join(...d){if(!d.length)return this
let b=this
for(const S of d)b=b._join(S)
return b}exists(d){try{this.resolve(d)}catch(d){if(d instanceof m)return!1
throw d}return!0}parent(){return this.tokens.length?new E(E.encode(this.tokens.slice(0,this.tokens.length-1))):this}to(d){return(l(d)?new N(d):d).to(this)}}const L=/(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s,P=/(0|[1-9]\d*)/
class N{constructor(d){[this.origin,this.index,this.pointer]=this.parse(d)}toString(){const d=this.index>0?"+":"",b=0===this.index?"":`${d}${this.index}`
return`${this.origin}${b}${this.pointer}`}to(d){const b=l(d)?new E(d):d
if(this.origin>b.tokens.length)throw new v(`origin (${this.origin}) exceeds root (${b.tokens.length})`)
const S=this.origin<1?b.tokens.slice():b.tokens.slice(0,-this.origin)
if(this.index&&S.length&&this.isIntLike(S.at(-1))){const d=Number(S.at(-1))+this.index
if(d<0)throw new v(`index offset out of range (${d})`)
S[S.length-1]=String(d)}return this.pointer instanceof E?S.push(...this.pointer.tokens):S[S.length-1]=`#${S[S.length-1]}`,new E(E.encode(S))}parse(d){const b=L.exec(d)
if(!b||!b.groups)throw new x("failed to parse relative pointer")
const S=this.parseInt(b.groups.ORIGIN)
let O=0
if(b.groups.INDEX_G){if(O=this.parseInt(b.groups.INDEX),0===O)throw new x("index offset can't be zero")
"-"===b.groups.SIGN&&(O=-O)}return"#"===b.groups.POINTER?[S,O,"#"]:[S,O,new E(b.groups.POINTER)]}parseInt(d){if(d.startsWith("0")&&d.length>1)throw new x("unexpected leading zero")
if(P.test(d))return Number(d)
throw new x(`expected an integer, found '${d}'`)}isIntLike(d){return!(void 0!==d&&!p(d))||P.test(d)}}Object.freeze({__proto__:null,JSONPointer:E,JSONPointerError:g,JSONPointerIndexError:v,JSONPointerKeyError:w,JSONPointerResolutionError:m,JSONPointerSyntaxError:x,JSONPointerTypeError:y,RelativeJSONPointer:N,UNDEFINED:T,resolve:function R(d,b,S=T){return new E(d).resolve(b,S)}})
const C=/^[\p{ID_Start}_]\p{ID_Continue}*$/u
function $(d){return d.includes("'")&&!d.includes('"')?JSON.stringify(d):_(d)}function _(d){return`'${JSON.stringify(d).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'")}'`}function I(d){return C.test(d)?d:null}const te=Symbol.for("jsonpath.nothing")
function A(d,b){return h(d)&&Object.hasOwn(d,b)}const ue="\x02",de={form:"pretty"}
class K{constructor(d,b,S){this.value=d,this.location=b,this.root=S}get path(){return this.getPath({form:"canonical"})}getPath(d){const b={...de,...d}
return"$"+this.location.map(d=>l(d)?this.decodeNameLocation(d,b):`[${d}]`).join("")}toPointer(){return this.location.length?new E(E.encode(this.location.map(String))):new E("")}decodeNameLocation(d,b){const S="canonical"===b.form,O=S?_:$,T=d.startsWith(ue)
T&&(d=d.slice(1))
const L=I(d)
return T?S||null==L?`[~${O(d)}]`:`.~${L}`:S||null==L?`[${O(d)}]`:`.${L}`}}class F{constructor(d){this.nodes=d}[Symbol.iterator](){return this.nodes[Symbol.iterator]()}empty(){return 0===this.nodes.length}values(){return this.nodes.map(d=>d.value)}valuesOrSingular(){return 1===this.nodes.length?this.nodes[0].value:this.nodes.map(d=>d.value)}locations(){return this.nodes.map(d=>d.location)}paths(d){return this.nodes.map(b=>b.getPath(d))}pointers(){return this.nodes.map(d=>d.toPointer())}get length(){return this.nodes.length}}class z{constructor(d){this.token=d}}class M extends z{}class j extends M{evaluate(){return null}toString(){return"null"}}class U extends M{constructor(d,b){super(d),this.token=d,this.value=b}evaluate(){return this.value}toString(){return String(this.value)}}class D extends M{constructor(d,b){super(d),this.token=d,this.value=b}evaluate(){return this.value}toString(){return _(this.value)}}class G extends M{constructor(d,b){super(d),this.token=d,this.value=b}evaluate(){return this.value}toString(){return String(this.value)}}class Q extends z{constructor(d,b,S){super(d),this.token=d,this.operator=b,this.right=S}evaluate(d){if("!"===this.operator){const b=this.right.evaluate(d)
return b instanceof F?0===b.nodes.length:!X(b)}throw new r(`unknown operator '${this.operator}'`,this.token)}toString(d){return`${this.operator}${this.right.toString(d)}`}}class J extends z{constructor(d,b,S,O){super(d),this.token=d,this.left=b,this.operator=S,this.right=O,this.logical="&&"===S||"||"===S}evaluate(d){let b=this.left.evaluate(d)
!this.logical&&b instanceof F&&1===b.nodes.length&&(b=b.nodes[0].value)
let S=this.right.evaluate(d)
return!this.logical&&S instanceof F&&1===S.nodes.length&&(S=S.nodes[0].value),"&&"===this.operator?X(b)&&X(S):"||"===this.operator?X(b)||X(S):Z(b,this.operator,S)}toString(d){return this.logical?`(${this.left.toString(d)} ${this.operator} ${this.right.toString(d)})`:`${this.left.toString(d)} ${this.operator} ${this.right.toString(d)}`}}class V extends z{constructor(d,b){super(d),this.token=d,this.expression=b}evaluate(d){const b=this.expression.evaluate(d)
return b instanceof F?b.nodes.length>0:X(b)}toString(d){return function t(b,S){if(b instanceof J){let O,T,L,P
if("&&"===b.operator)O=5,T="&&",L=t(b.left,O),P=t(b.right,O)
else{if("||"!==b.operator)return b.toString(d)
O=4,T="||",L=t(b.left,O),P=t(b.right,O)}const C=`${L} ${T} ${P}`
return O<S?`(${C})`:C}if(b instanceof Q){const d=`!${t(b.right,7)}`
return S>7?`(${d})`:d}return b.toString(d)}(this.expression,0)}}class B extends z{constructor(d,b){super(d),this.token=d,this.path=b}}class W extends B{evaluate(d){return d.lazy?new F(Array.from(this.path.lazyQuery(d.currentValue))):this.path.query(d.currentValue)}toString(d){return`@${this.path.toString(d).slice(1)}`}}class Y extends B{evaluate(d){return d.lazy?new F(Array.from(this.path.lazyQuery(d.rootValue))):this.path.query(d.rootValue)}toString(d){return this.path.toString(d)}}class q extends z{constructor(d,b,S){super(d),this.token=d,this.name=b,this.args=S}evaluate(d){const b=d.environment.functionRegister.get(this.name)
if(!b)throw new i(`filter function '${this.name}' is undefined`,this.token)
const S=this.args.map(b=>b.evaluate(d)).map((d,S)=>b.argTypes[S]!==O.NodesType&&d instanceof F?this.unpack_node_list(d):d)
return b.call(...S)}toString(d){return`${this.name}(${this.args.map(b=>b.toString(d)).join(", ")})`}unpack_node_list(d){switch(d.length){case 0:return te
case 1:return d.nodes[0].value
default:return d}}}function X(d){return!(d instanceof F&&d.empty()||"boolean"==typeof d&&!1===d)}function Z(d,b,S){switch(b){case"==":return H(d,S)
case"!=":return!H(d,S)
case"<":return ee(d,S)
case">":return ee(S,d)
case">=":return ee(S,d)||H(d,S)
case"<=":return ee(d,S)||H(d,S)
default:return!1}}function H(d,b){if(b instanceof F&&([d,b]=[b,d]),d instanceof F){if(b instanceof F){if(d.empty()&&b.empty())return!0
if(1===d.nodes.length&&1===b.nodes.length)return f(d.nodes[0].value,b.nodes[0].value)}return d.empty()?b===te:1===d.nodes.length&&f(d.nodes[0].value,b)}return d===te&&b===te||f(d,b)}function ee(d,b){return!!(l(d)&&l(b)||p(d)&&p(b))&&d<b}var ve=Object.freeze({__proto__:null,BooleanLiteral:U,FilterExpression:z,FilterExpressionLiteral:M,FilterQuery:B,FunctionExtension:q,InfixExpression:J,LogicalExpression:V,NullLiteral:j,NumberLiteral:G,PrefixExpression:Q,RelativeQuery:W,RootQuery:Y,StringLiteral:D,compare:Z})
class ne{argTypes=[O.NodesType]
returnType=O.ValueType
call(d){return d.length}}class re{argTypes=[O.ValueType]
returnType=O.ValueType
call(d){return u(d)||l(d)?d.length:h(d)?Object.keys(d).length:te}}class se extends Map{constructor(d=128,b){void 0!==b?super(b):super(),this.maxSize=d}get(d){const b=super.get(d)
return this.has(d)&&(this.delete(d),this.set(d,b)),b}set(d,b){if(this.has(d))this.delete(d)
else if(this.size>=this.maxSize){const d=this.first()
void 0!==d&&this.delete(d)}return super.set(d,b)}first(){return this.keys().next().value}}function ie(d){let b=!1,S=!1
const O=[]
for(const T of d)if(b)O.push(T),b=!1
else switch(T){case".":S?O.push(T):O.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})")
break
case"\\":b=!0,O.push(T)
break
case"[":S=!0,O.push(T)
break
case"]":S=!1,O.push(T)
break
default:O.push(T)}return O.join("")}function oe(d){const b=[],S=d.startsWith("^"),O=d.endsWith("$")
return S||O||b.push("^(?:"),b.push(ie(d)),S||O||b.push(")$"),b.join("")}function ae(d,b,S,O){var T=Error.call(this,d)
return Object.setPrototypeOf&&Object.setPrototypeOf(T,ae.prototype),T.expected=b,T.found=S,T.location=O,T.name="SyntaxError",T}function ce(d,b,S){return S=S||" ",d.length>b?d:(b-=d.length,d+(S+=S.repeat(b)).slice(0,b))}!function(d,b){function n(){this.constructor=d}n.prototype=b.prototype,d.prototype=new n}(ae,Error),ae.prototype.format=function(d){var b="Error: "+this.message
if(this.location){var S,O=null
for(S=0;S<d.length;S++)if(d[S].source===this.location.source){O=d[S].text.split(/\r\n|\n|\r/g)
break}var T=this.location.start,L=this.location.source&&"function"==typeof this.location.source.offset?this.location.source.offset(T):T,P=this.location.source+":"+L.line+":"+L.column
if(O){var C=this.location.end,te=ce("",L.line.toString().length," "),ue=O[T.line-1],de=(T.line===C.line?C.column:ue.length+1)-T.column||1
b+="\n --\x3e "+P+"\n"+te+" |\n"+L.line+" | "+ue+"\n"+te+" | "+ce("",T.column-1," ")+ce("",de,"^")}else b+="\n at "+P}return b},ae.buildMessage=function(d,b){var S={literal:function(d){return'"'+s(d.text)+'"'},class:function(d){var b=d.parts.map(function(d){return Array.isArray(d)?i(d[0])+"-"+i(d[1]):i(d)})
return"["+(d.inverted?"^":"")+b.join("")+"]"},any:function(){return"any character"},end:function(){return"end of input"},other:function(d){return d.description}}
function r(d){return d.charCodeAt(0).toString(16).toUpperCase()}function s(d){return d.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(d){return"\\x0"+r(d)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(d){return"\\x"+r(d)})}function i(d){return d.replace(/\\/g,"\\\\").replace(/\]/g,"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(d){return"\\x0"+r(d)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(d){return"\\x"+r(d)})}function o(d){return S[d.type](d)}return"Expected "+function(d){var b,S,O=d.map(o)
if(O.sort(),O.length>0){for(b=1,S=1;b<O.length;b++)O[b-1]!==O[b]&&(O[S]=O[b],S++)
O.length=S}switch(O.length){case 1:return O[0]
case 2:return O[0]+" or "+O[1]
default:return O.slice(0,-1).join(", ")+", or "+O[O.length-1]}}(d)+" but "+function(d){return d?'"'+s(d)+'"':"end of input"}(b)+" found."}
const we={StartRules:["start"],SyntaxError:ae,parse:function(d,b){var S,O,T,L,P={},C=(b=void 0!==b?b:{}).grammarSource,te={start:Pe},ue=Pe,de="|",ve="{",we=",",Ee="}",xe="(",Oe=")",Je=".",tt="\\",nt="[",rt="^",ct="-",pt="]",bt="\\p{",$t="\\P{",Nt="L",Tt="M",_t="N",Lt="P",Pt="Z",Ct="S",It="C",Rt=/^[*-+?]/,Mt=/^[0-9]/,jt=/^[(-+\--.?[-\^nrt{-}]/,qt=/^[l-mot-u]/,Ft=/^[cen]/,Kt=/^[dlo]/,Dt=/^[c-fios]/,Bt=/^[lps]/,Ut=/^[ckmo]/,Vt=/^[cfn-o]/,Yt=Te("|",!1),Gt=be([["*","+"],"?"],!1,!1),zt=Te("{",!1),Wt=be([["0","9"]],!1,!1),Ht=Te(",",!1),Jt=Te("}",!1),Qt=Te("(",!1),Zt=Te(")",!1),Xt={type:"any"},en=Te(".",!1),tn=Te("\\",!1),nn=be([["(","+"],["-","."],"?",["[","^"],"n","r","t",["{","}"]],!1,!1),rn=Te("[",!1),on=Te("^",!1),an=Te("-",!1),cn=Te("]",!1),un=Te("\\p{",!1),fn=Te("\\P{",!1),pn=Te("L",!1),mn=be([["l","m"],"o",["t","u"]],!1,!1),gn=Te("M",!1),vn=be(["c","e","n"],!1,!1),wn=Te("N",!1),kn=be(["d","l","o"],!1,!1),bn=Te("P",!1),En=be([["c","f"],"i","o","s"],!1,!1),Sn=Te("Z",!1),xn=be(["l","p","s"],!1,!1),On=Te("S",!1),$n=be(["c","k","m","o"],!1,!1),Nn=Te("C",!1),Tn=be(["c","f",["n","o"]],!1,!1),ye=function(d){return function(d){return d<"'"||","===d||"-"===d||d>="/"&&d<=">"||d>="@"&&d<="Z"||d>="^"&&d<="z"||d>="~"&&d<="\ud7ff"||d>="\ue000"}(d)},ke=function(d){return function(d){return d<","||d>="."&&d<="Z"||d>="^"&&d<="\ud7ff"||d>="\ue000"}(d)},An=0|b.peg$currPos,Ln=[{line:1,column:1}],Pn=An,In=b.peg$maxFailExpected||[],Rn=0|b.peg$silentFails
if(b.startRule){if(!(b.startRule in te))throw new Error("Can't start parsing from rule \""+b.startRule+'".')
ue=te[b.startRule]}function Te(d,b){return{type:"literal",text:d,ignoreCase:b}}function be(d,b,S){return{type:"class",parts:d,inverted:b,ignoreCase:S}}function $e(b){var S,O=Ln[b]
if(O)return O
if(b>=Ln.length)S=Ln.length-1
else for(S=b;!Ln[--S];);for(O={line:(O=Ln[S]).line,column:O.column};S<b;)10===d.charCodeAt(S)?(O.line++,O.column=1):O.column++,S++
return Ln[b]=O,O}function _e(d,b,S){var O=$e(d),T=$e(b)
return{source:C,start:{offset:d,line:O.line,column:O.column},end:{offset:b,line:T.line,column:T.column}}}function Ie(d){An<Pn||(An>Pn&&(Pn=An,In=[]),In.push(d))}function Pe(){return Ae()}function Ae(){var b,S,O,T
for(b=Le(),S=[],O=An,124===d.charCodeAt(An)?(T=de,An++):(T=P,0===Rn&&Ie(Yt)),T!==P?O=T=[T,Le()]:(An=O,O=P);O!==P;)S.push(O),O=An,124===d.charCodeAt(An)?(T=de,An++):(T=P,0===Rn&&Ie(Yt)),T!==P?O=T=[T,Le()]:(An=O,O=P)
return[b,S]}function Le(){var d,b
for(d=[],b=Ce();b!==P;)d.push(b),b=Ce()
return d}function Ce(){var b,S,O
return b=An,S=function(){var b,S,O,T
b=function(){var b,S
b=An,d.length>An?(S=d.charAt(An),An++):(S=P,0===Rn&&Ie(Xt))
S!==P&&(ye(S)?void 0:P)!==P?b=S:(An=b,b=P)
return b}(),b===P&&(b=function(){var b
46===d.charCodeAt(An)?(b=Je,An++):(b=P,0===Rn&&Ie(en))
b===P&&(b=Ke())===P&&(b=Fe())===P&&(b=function(){var b,S,O,T,L,C,te
b=An,91===d.charCodeAt(An)?(S=nt,An++):(S=P,0===Rn&&Ie(rn))
if(S!==P)if(94===d.charCodeAt(An)?(O=rt,An++):(O=P,0===Rn&&Ie(on)),O===P&&(O=null),45===d.charCodeAt(An)?(T=ct,An++):(T=P,0===Rn&&Ie(an)),T===P&&(T=ze()),T!==P){for(L=[],C=ze();C!==P;)L.push(C),C=ze()
45===d.charCodeAt(An)?(C=ct,An++):(C=P,0===Rn&&Ie(an)),C===P&&(C=null),93===d.charCodeAt(An)?(te=pt,An++):(te=P,0===Rn&&Ie(cn)),te!==P?b=S=[S,O,T,L,C,te]:(An=b,b=P)}else An=b,b=P
else An=b,b=P
return b}())
return b}(),b===P&&(b=An,40===d.charCodeAt(An)?(S=xe,An++):(S=P,0===Rn&&Ie(Qt)),S!==P&&(O=Ae())!==P?(41===d.charCodeAt(An)?(T=Oe,An++):(T=P,0===Rn&&Ie(Zt)),T!==P?b=S=[S,O,T]:(An=b,b=P)):(An=b,b=P)))
return b}(),S!==P?(O=function(){var b
b=d.charAt(An),Rt.test(b)?An++:(b=P,0===Rn&&Ie(Gt))
b===P&&(b=function(){var b,S,O,T,L,C,te
b=An,123===d.charCodeAt(An)?(S=ve,An++):(S=P,0===Rn&&Ie(zt))
if(S!==P){if(O=[],T=d.charAt(An),Mt.test(T)?An++:(T=P,0===Rn&&Ie(Wt)),T!==P)for(;T!==P;)O.push(T),T=d.charAt(An),Mt.test(T)?An++:(T=P,0===Rn&&Ie(Wt))
else O=P
if(O!==P){if(T=An,44===d.charCodeAt(An)?(L=we,An++):(L=P,0===Rn&&Ie(Ht)),L!==P){for(C=[],te=d.charAt(An),Mt.test(te)?An++:(te=P,0===Rn&&Ie(Wt));te!==P;)C.push(te),te=d.charAt(An),Mt.test(te)?An++:(te=P,0===Rn&&Ie(Wt))
T=L=[L,C]}else An=T,T=P
T===P&&(T=null),125===d.charCodeAt(An)?(L=Ee,An++):(L=P,0===Rn&&Ie(Jt)),L!==P?b=S=[S,O,T,L]:(An=b,b=P)}else An=b,b=P}else An=b,b=P
return b}())
return b}(),O===P&&(O=null),b=S=[S,O]):(An=b,b=P),b}function Ke(){var b,S,O
return b=An,92===d.charCodeAt(An)?(S=tt,An++):(S=P,0===Rn&&Ie(tn)),S!==P?(O=d.charAt(An),jt.test(O)?An++:(O=P,0===Rn&&Ie(nn)),O!==P?b=S=[S,O]:(An=b,b=P)):(An=b,b=P),b}function Fe(){var b
return(b=function(){var b,S,O,T
b=An,d.substr(An,3)===bt?(S=bt,An+=3):(S=P,0===Rn&&Ie(un))
S!==P&&(O=je())!==P?(125===d.charCodeAt(An)?(T=Ee,An++):(T=P,0===Rn&&Ie(Jt)),T!==P?b=S=[S,O,T]:(An=b,b=P)):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O,T
b=An,d.substr(An,3)===$t?(S=$t,An+=3):(S=P,0===Rn&&Ie(fn))
S!==P&&(O=je())!==P?(125===d.charCodeAt(An)?(T=Ee,An++):(T=P,0===Rn&&Ie(Jt)),T!==P?b=S=[S,O,T]:(An=b,b=P)):(An=b,b=P)
return b}()),b}function ze(){var b,S,O,T,L
return b=An,(S=Me())!==P?(O=An,45===d.charCodeAt(An)?(T=ct,An++):(T=P,0===Rn&&Ie(an)),T!==P&&(L=Me())!==P?O=T=[T,L]:(An=O,O=P),O===P&&(O=null),b=S=[S,O]):(An=b,b=P),b===P&&(b=Fe()),b}function Me(){var b,S
return b=An,d.length>An?(S=d.charAt(An),An++):(S=P,0===Rn&&Ie(Xt)),S!==P&&(ke(S)?void 0:P)!==P?b=S:(An=b,b=P),b===P&&(b=Ke()),b}function je(){var b
return(b=function(){var b,S,O
b=An,76===d.charCodeAt(An)?(S=Nt,An++):(S=P,0===Rn&&Ie(pn))
S!==P?(O=d.charAt(An),qt.test(O)?An++:(O=P,0===Rn&&Ie(mn)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,77===d.charCodeAt(An)?(S=Tt,An++):(S=P,0===Rn&&Ie(gn))
S!==P?(O=d.charAt(An),Ft.test(O)?An++:(O=P,0===Rn&&Ie(vn)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,78===d.charCodeAt(An)?(S=_t,An++):(S=P,0===Rn&&Ie(wn))
S!==P?(O=d.charAt(An),Kt.test(O)?An++:(O=P,0===Rn&&Ie(kn)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,80===d.charCodeAt(An)?(S=Lt,An++):(S=P,0===Rn&&Ie(bn))
S!==P?(O=d.charAt(An),Dt.test(O)?An++:(O=P,0===Rn&&Ie(En)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,90===d.charCodeAt(An)?(S=Pt,An++):(S=P,0===Rn&&Ie(Sn))
S!==P?(O=d.charAt(An),Bt.test(O)?An++:(O=P,0===Rn&&Ie(xn)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,83===d.charCodeAt(An)?(S=Ct,An++):(S=P,0===Rn&&Ie(On))
S!==P?(O=d.charAt(An),Ut.test(O)?An++:(O=P,0===Rn&&Ie($n)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}())===P&&(b=function(){var b,S,O
b=An,67===d.charCodeAt(An)?(S=It,An++):(S=P,0===Rn&&Ie(Nn))
S!==P?(O=d.charAt(An),Vt.test(O)?An++:(O=P,0===Rn&&Ie(Tn)),O===P&&(O=null),b=S=[S,O]):(An=b,b=P)
return b}()),b}if(S=ue(),b.peg$library)return{peg$result:S,peg$currPos:An,peg$FAILED:P,peg$maxFailExpected:In,peg$maxFailPos:Pn}
if(S!==P&&An===d.length)return S
throw S!==P&&An<d.length&&Ie({type:"end"}),O=In,T=Pn<d.length?d.charAt(Pn):null,L=Pn<d.length?_e(Pn,Pn+1):_e(Pn,Pn),new ae(ae.buildMessage(O,T),O,T,L)}}
var he=function(d){try{we.parse(d,{})}catch(d){if(d instanceof we.SyntaxError)return!1
throw d}return!0}
class le{argTypes=[O.ValueType,O.ValueType]
returnType=O.LogicalType
#t
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.#t=new se(this.cacheSize)}call(d,b){if(this.cacheSize>0){const S=this.#t.get(b)
if(S)try{return S.test(d)}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(b)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${b}`)
return!1}if(this.iRegexpCheck&&!he(b)){if(this.throwErrors)throw new c(`pattern ${b} is not a valid I-Regexp pattern`)
return!1}try{const S=new RegExp(oe(b),"u")
return this.cacheSize>0&&this.#t.set(b,S),S.test(d)}catch(d){if(this.throwErrors)throw d
return!1}}}class pe{argTypes=[O.ValueType,O.ValueType]
returnType=O.LogicalType
#t
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.#t=new se(this.cacheSize)}call(d,b){if(this.cacheSize>0){const S=this.#t.get(b)
if(S)try{return!!d.match(S)}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(b)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${b}`)
return!1}if(this.iRegexpCheck&&!he(b)){if(this.throwErrors)throw new c(`pattern ${b} is not a valid I-Regexp pattern`)
return!1}try{const S=new RegExp(ie(b),"u")
return this.cacheSize>0&&this.#t.set(b,S),!!d.match(S)}catch(d){if(this.throwErrors)throw d
return!1}}}class fe{argTypes=[O.NodesType]
returnType=O.ValueType
call(d){return 1===d.length?d.nodes[0].value:te}}let Ee=function(d){return d.AND="TOKEN_AND",d.COLON="TOKEN_COLON",d.COMMA="TOKEN_COMMA",d.CURRENT="TOKEN_CURRENT_VALUE",d.CURRENT_KEY="TOKEN_CURRENT_KEY",d.DDOT="TOKEN_DDOT",d.DOT="TOKEN_DOT",d.DOUBLE_QUOTE_STRING="TOKEN_DOUBLE_QUOTE_STRING",d.EOF="TOKEN_EOF",d.EQ="TOKEN_EQ",d.ERROR="TOKEN_ERROR",d.FALSE="TOKEN_FALSE",d.FILTER="TOKEN_FILTER_START",d.FUNCTION="TOKEN_FUNCTION",d.GE="TOKEN_GE",d.GT="TOKEN_GT",d.INDEX="TOKEN_INDEX",d.KEY="TOKEN_KEY",d.KEY_DOUBLE_QUOTE_STRING="TOKEN_KEY_DOUBLE_QUOTE_STRING",d.KEY_SINGLE_QUOTE_STRING="TOKEN_KEY_SINGLE_QUOTE_STRING",d.KEYS="TOKEN_KEYS",d.KEYS_FILTER="TOKEN_KEYS_FILTER",d.LBRACKET="TOKEN_LBRACKET",d.LE="TOKEN_LE",d.LG="TOKEN_LG",d.LPAREN="TOKEN_LPAREN",d.LT="TOKEN_LT",d.NAME="TOKEN_NAME",d.NE="TOKEN_NE",d.NOT="TOKEN_NOT",d.NULL="TOKEN_NULL",d.NUMBER="NUMBER",d.OR="TOKEN_OR",d.RBRACKET="TOKEN_RBRACKET",d.ROOT="TOKEN_ROOT",d.RPAREN="TOKEN_RPAREN",d.SINGLE_QUOTE_STRING="TOKEN_SINGLE_QUOTE_STRING",d.TRUE="TOKEN_TRUE",d.WILD="TOKEN_WILD",d}({})
class ge{constructor(d,b,S,O){this.kind=d,this.value=b,this.index=S,this.input=O}}new ge(Ee.EOF,"",-1,"")
class me{#n=0
constructor(d){this.tokens=d}get current(){return this.tokens[this.#n]}get peek(){return this.#n>=this.tokens.length-1?this.tokens[this.tokens.length-1]:this.tokens[this.#n+1]}next(){const d=this.current
return this.#n+=1,d}backup(){this.#n>0&&(this.#n-=1)}expect(d){if(this.current.kind!==d)throw new o(`expected token '${d}', found '${this.current.kind}'`,this.current)}expectPeek(d){const b=this.peek
if(b.kind!==d)throw new o(`expected token '${d}', found '${b.kind}'`,b)}expectPeekNot(d,b){const S=this.peek
if(S.kind===d)throw new o(b,S)}}const xe=/[eE][+-]?\d+/y,Oe=/[a-z][a-z_0-9]*/y,Je=/-?\d+/y,tt=/-?\d+/y,nt=/[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y,rt=new Set([" ","\n","\t","\r"]),ct=/[\u0080-\uFFFFa-zA-Z_]/
class Se{filterLevel=0
funcCallStack=[]
bracketStack=[]
tokens=[]
#s=0
#n=0
constructor(d,b){this.environment=d,this.path=b}get pos(){return this.#n}get start(){return this.#s}run(){let d=Re
for(;d;)d=d(this)}emit(d){this.tokens.push(new ge(d,this.path.slice(this.#s,this.#n),this.#s,this.path)),this.#s=this.#n}next(){if(this.#n>=this.path.length)return""
const d=this.path[this.#n]
return this.#n+=1,d}ignore(){this.#s=this.#n}backup(){if(this.#n<=this.#s){const d="can't backup beyond start"
throw new n(d,new ge(Ee.ERROR,d,this.#n,this.path))}this.#n-=1}peek(){const d=this.next()
return d&&this.backup(),d}peekMatch(d){const b=this.next()
return b&&this.backup(),d.test(b)}accept(d){const b=this.next()
return!!d.has(b)||(b&&this.backup(),!1)}acceptMatch(d){const b=this.next()
return!!d.test(b)||(b&&this.backup(),!1)}acceptRun(d){let b=!1,S=this.next()
for(;d.has(S);)S=this.next(),b=!0
return S&&this.backup(),b}acceptMatchRun(d){d.lastIndex=this.#n
const b=d.exec(this.path)
return d.lastIndex=0,!!b&&(this.#n+=b[0].length,!0)}ignoreWhitespace(){if(this.#n!==this.#s){const d=`must emit or ignore before consuming whitespace ('${this.path.slice(this.#s,this.#n)}':${this.pos})`
throw new n(d,new ge(Ee.ERROR,d,this.pos,this.path))}return!!this.acceptRun(rt)&&(this.ignore(),!0)}error(d){this.tokens.push(new ge(Ee.ERROR,d,this.#n,this.path))}}function Ne(d,b){const[S,O]=function(d,b){const S=new Se(d,b)
return[S,S.tokens]}(d,b)
if(S.run(),O.length&&O[O.length-1].kind===Ee.ERROR)throw new o(O[O.length-1].value,O[O.length-1])
if(0!==S.bracketStack.length){const[d,O]=S.bracketStack[S.bracketStack.length-1]
throw new o("unbalanced brackets",new ge(Ee.ERROR,d,O,b))}return O}function Re(d){const b=d.next()
return"$"!==b?(d.backup(),d.error(`expected '$', found '${b}'`),null):(d.emit(Ee.ROOT),Te)}function Te(d){d.ignoreWhitespace()&&!d.peek()&&d.error("trailing whitespace")
const b=d.next()
switch(b){case"":return d.emit(Ee.EOF),null
case".":return"."===d.peek()?(d.next(),d.emit(Ee.DDOT),be):$e
case"[":return d.bracketStack.push(["[",d.start]),d.emit(Ee.LBRACKET),_e
default:return d.backup(),d.filterLevel?Ie:(d.error(`expected '.', '..' or a bracketed selection, found '${b}'`),null)}}function be(d){if(d.acceptMatchRun(nt))return d.emit(Ee.NAME),Te
if(!d.environment.strict){if("~"===d.environment.keysPattern.source&&"~"===d.peek())return d.next(),d.peekMatch(ct)?(d.ignore(),d.acceptMatchRun(nt),d.emit(Ee.KEY),Te):(d.emit(Ee.KEYS),Te)
if(d.acceptMatchRun(d.environment.keysPattern))return d.emit(Ee.KEYS),Te}const b=d.next()
switch(b){case"":return d.error("bald descendant segment"),null
case"*":return d.emit(Ee.WILD),Te
case"[":return d.bracketStack.push(["[",d.start]),d.emit(Ee.LBRACKET),_e
default:return d.backup(),d.error(`unexpected descendent selection token '${b}'`),null}}function $e(d){if(d.ignore(),d.ignoreWhitespace())return d.error("unexpected whitespace after dot"),null
if(!d.environment.strict){if("~"===d.environment.keysPattern.source&&"~"===d.peek())return d.next(),d.peekMatch(ct)?(d.ignore(),d.acceptMatchRun(nt),d.emit(Ee.KEY),Te):(d.emit(Ee.KEYS),Te)
if(d.acceptMatchRun(d.environment.keysPattern))return d.emit(Ee.KEYS),Te}if(d.acceptMatchRun(nt))return d.emit(Ee.NAME),Te
const b=d.next()
return"*"===b?(d.emit(Ee.WILD),Te):(d.backup(),d.error(`unexpected shorthand selector '${b}'`),null)}function _e(d){for(;;){if(d.ignoreWhitespace(),d.acceptMatchRun(Je)){d.emit(Ee.INDEX)
continue}if(!d.environment.strict&&d.acceptMatchRun(d.environment.keysPattern))switch(d.peek()){case"'":return d.ignore(),d.next(),Tt(d)
case'"':return d.ignore(),d.next(),_t(d)
case"?":return d.next(),d.emit(Ee.KEYS_FILTER),d.filterLevel+=1,Ie
default:d.emit(Ee.KEYS)
continue}const b=d.next()
switch(b){case"]":return 0===d.bracketStack.length||"["!==d.bracketStack[d.bracketStack.length-1][0]?(d.backup(),d.error("unbalanced brackets"),null):(d.bracketStack.pop(),d.emit(Ee.RBRACKET),Te)
case"":return d.error("unclosed bracketed selection"),null
case"*":d.emit(Ee.WILD)
continue
case"?":return d.emit(Ee.FILTER),d.filterLevel+=1,Ie
case",":d.emit(Ee.COMMA)
continue
case":":d.emit(Ee.COLON)
continue
case"'":return pt
case'"':return bt
default:return d.backup(),d.error(`unexpected token '${b}' in bracketed selection`),null}}}function Ie(d){for(;;){d.ignoreWhitespace()
const b=d.next()
switch(b){case"":return d.error("unclosed bracketed selection"),null
case"]":return d.filterLevel-=1,d.backup(),_e
case",":if(d.emit(Ee.COMMA),d.funcCallStack.length)continue
return d.filterLevel-=1,_e
case"'":return $t
case'"':return Nt
case"(":d.bracketStack.push(["(",d.start]),d.emit(Ee.LPAREN),d.funcCallStack.length&&(d.funcCallStack[d.funcCallStack.length-1]+=1)
continue
case")":if(0===d.bracketStack.length||"("!==d.bracketStack[d.bracketStack.length-1][0])return d.backup(),d.error("unbalanced brackets"),null
d.bracketStack.pop(),d.emit(Ee.RPAREN),d.funcCallStack.length&&(1===d.funcCallStack[d.funcCallStack.length-1]?d.funcCallStack.pop():d.funcCallStack[d.funcCallStack.length-1]-=1)
continue
case"$":return d.emit(Ee.ROOT),Te
case"@":return d.emit(Ee.CURRENT),Te
case"#":return d.environment.strict?(d.backup(),d.error(`unexpected filter selector token '${b}'`),null):(d.emit(Ee.CURRENT_KEY),Te)
case".":return d.backup(),Te
case"!":"="===d.peek()?(d.next(),d.emit(Ee.NE)):d.emit(Ee.NOT)
continue
case"=":if("="===d.peek()){d.next(),d.emit(Ee.EQ)
continue}return d.backup(),d.error(`unexpected filter selector token '${b}'`),null
case"<":"="===d.peek()?(d.next(),d.emit(Ee.LE)):d.emit(Ee.LT)
continue
case">":"="===d.peek()?(d.next(),d.emit(Ee.GE)):d.emit(Ee.GT)
continue
default:if(d.backup(),d.acceptMatchRun(tt)){if("."===d.peek()&&(d.next(),!d.acceptMatchRun(tt)))return d.error("a fractional digit is required after a decimal point"),null
d.acceptMatchRun(xe),d.emit(Ee.NUMBER)
continue}if(d.acceptMatchRun(/&&/y)){d.emit(Ee.AND)
continue}if(d.acceptMatchRun(/\|\|/y)){d.emit(Ee.OR)
continue}if(d.acceptMatchRun(/true/y)){d.emit(Ee.TRUE)
continue}if(d.acceptMatchRun(/false/y)){d.emit(Ee.FALSE)
continue}if(d.acceptMatchRun(/null/y)){d.emit(Ee.NULL)
continue}if(d.acceptMatchRun(Oe)&&"("===d.peek()){d.funcCallStack.push(1),d.emit(Ee.FUNCTION),d.bracketStack.push(["(",d.start]),d.next(),d.ignore()
continue}}return d.error(`unexpected filter selector token '${b}'`),null}}function Pe(d,b,S){return function(O){if(O.ignore(),O.peek()===d)return O.emit("'"===d?Ee.SINGLE_QUOTE_STRING:Ee.DOUBLE_QUOTE_STRING),O.next(),O.ignore(),b
for(;;){const T=O.path.slice(O.pos,O.pos+2),L=O.next()
if("\\\\"!==T&&T!==`\\${d}`){if("\\"===L&&!T.match(/\\[bfnrtu/]/))return O.error("invalid escape"),null
if(!L)return O.error(`unclosed string starting at index ${O.start}`),null
if(L===d)return O.backup(),O.emit(S),O.next(),O.ignore(),b}else O.next()}}}const pt=Pe("'",_e,Ee.SINGLE_QUOTE_STRING),bt=Pe('"',_e,Ee.DOUBLE_QUOTE_STRING),$t=Pe("'",Ie,Ee.SINGLE_QUOTE_STRING),Nt=Pe('"',Ie,Ee.DOUBLE_QUOTE_STRING),Tt=Pe("'",_e,Ee.KEY_SINGLE_QUOTE_STRING),_t=Pe('"',_e,Ee.KEY_DOUBLE_QUOTE_STRING)
class Me{constructor(d,b){this.environment=d,this.token=b}}class je extends Me{constructor(d,b,S){super(d,b),this.environment=d,this.token=b,this.name=S}resolve(d){const b=[]
return!u(d.value)&&A(d.value,this.name)&&b.push(new K(d.value[this.name],d.location.concat(this.name),d.root)),b}*lazyResolve(d){!u(d.value)&&A(d.value,this.name)&&(yield new K(d.value[this.name],d.location.concat(this.name),d.root))}toString(d){const{form:b}={...de,...d}
return"canonical"===b?_(this.name):$(this.name)}shorthand(){return I(this.name)}}class Ue extends Me{constructor(d,b,S){if(super(d,b),this.environment=d,this.token=b,this.index=S,S<this.environment.minIntIndex||S>this.environment.maxIntIndex)throw new s("index out of range",this.token)}resolve(d){const b=[]
if(u(d.value)){const S=this.normalizedIndex(d.value.length)
S in d.value&&b.push(new K(d.value[S],d.location.concat(S),d.root))}return b}*lazyResolve(d){if(u(d.value)){const b=this.normalizedIndex(d.value.length)
b in d.value&&(yield new K(d.value[b],d.location.concat(b),d.root))}}toString(){return String(this.index)}normalizedIndex(d){return this.index<0&&d>=Math.abs(this.index)?d+this.index:this.index}}class De extends Me{constructor(d,b,S,O,T){super(d,b),this.environment=d,this.token=b,this.start=S,this.stop=O,this.step=T,this.checkRange(S,O,T)}resolve(d){const b=[]
if(!u(d.value))return b
for(const[S,O]of this.slice(d.value,this.start,this.stop,this.step))b.push(new K(O,d.location.concat(S),d.root))
return b}*lazyResolve(d){if(u(d.value))for(const[b,S]of this.lazySlice(d.value,this.start,this.stop,this.step))yield new K(S,d.location.concat(b),d.root)}toString(){return`${this.start?this.start:""}:${this.stop?this.stop:""}:${this.step?this.step:"1"}`}checkRange(...d){for(const b of d)if(void 0!==b&&(b<this.environment.minIntIndex||b>this.environment.maxIntIndex))throw new s("index out of range",this.token)}slice(d,b,S,O){const T=d.length
if(0===(O=O??1)||!T)return[]
const L=[]
let P
if(O>0){P=this.normalizeIndex(b,0,T,O)
const C=this.normalizeIndex(S,T,T,O)
for(;P<C;P+=O)L.push([P,d[P]])}else{P=this.normalizeIndex(b,T-1,T,O)
const C=this.normalizeIndex(S,-1,T,O)
for(;P>C;P+=O)L.push([P,d[P]])}return L}*lazySlice(d,b,S,O){const T=d.length
if(0===(O=O??1)||!T)return[]
let L
if(O>0){L=this.normalizeIndex(b,0,T,O)
const P=this.normalizeIndex(S,T,T,O)
for(;L<P;L+=O)yield[L,d[L]]}else{L=this.normalizeIndex(b,T-1,T,O)
const P=this.normalizeIndex(S,-1,T,O)
for(;L>P;L+=O)yield[L,d[L]]}}normalizeIndex(d,b,S,O){return void 0===d?b:d<0?O<0?Math.max(d+S,-1):Math.max(d+S,0):O<0?Math.min(d,S-1):Math.min(d,S)}}class Ge extends Me{constructor(d,b){super(d,b),this.environment=d,this.token=b}resolve(d){const b=[]
if(d.value instanceof String)return b
if(u(d.value))for(let S=0;S<d.value.length;S++)b.push(new K(d.value[S],d.location.concat(S),d.root))
else if(h(d.value))for(const[S,O]of this.environment.entries(d.value))b.push(new K(O,d.location.concat(S),d.root))
return b}*lazyResolve(d){if(u(d.value))for(let b=0;b<d.value.length;b++)yield new K(d.value[b],d.location.concat(b),d.root)
else if(h(d.value)&&!l(d.value))for(const[b,S]of this.environment.entries(d.value))yield new K(S,d.location.concat(b),d.root)}toString(){return"*"}}class Qe extends Me{constructor(d,b,S){super(d,b),this.environment=d,this.token=b,this.expression=S}resolve(d){const b=[]
if(d.value instanceof String)return b
if(u(d.value))for(let S=0;S<d.value.length;S++){const O=d.value[S],T={environment:this.environment,currentValue:O,rootValue:d.root,currentKey:S}
this.expression.evaluate(T)&&b.push(new K(O,d.location.concat(S),d.root))}else if(h(d.value))for(const[S,O]of this.environment.entries(d.value)){const T={environment:this.environment,currentValue:O,rootValue:d.root,currentKey:S}
this.expression.evaluate(T)&&b.push(new K(O,d.location.concat(S),d.root))}return b}*lazyResolve(d){if(u(d.value))for(let b=0;b<d.value.length;b++){const S=d.value[b],O={environment:this.environment,currentValue:S,rootValue:d.root,lazy:!0,currentKey:b}
this.expression.evaluate(O)&&(yield new K(S,d.location.concat(b),d.root))}else if(h(d.value)&&!l(d.value))for(const[b,S]of this.environment.entries(d.value)){const O={environment:this.environment,currentValue:S,rootValue:d.root,lazy:!0,currentKey:b}
this.expression.evaluate(O)&&(yield new K(S,d.location.concat(b),d.root))}}toString(d){return`?${this.expression.toString(d)}`}}var Lt=Object.freeze({__proto__:null,FilterSelector:Qe,IndexSelector:Ue,JSONPathSelector:Me,NameSelector:je,SliceSelector:De,WildcardSelector:Ge})
class Ve{constructor(d,b,S){this.environment=d,this.token=b,this.selectors=S}}class Be extends Ve{resolve(d){const b=[]
for(const S of d)for(const d of this.selectors)b.push(...d.resolve(S))
return b}*lazyResolve(d){for(const b of d)for(const d of this.selectors)yield*d.resolve(b)}toString(d){const{form:b}={...de,...d}
if("pretty"===b&&1===this.selectors.length&&this.selectors[0]instanceof je){const d=this.selectors[0].shorthand()
if(null!=d)return`.${d}`}return`[${this.selectors.map(b=>b.toString(d)).join(", ")}]`}}class We extends Ve{resolve(d){const b=[],S=(this.environment.nondeterministic?this.nondeterministicVisit:this.visit).bind(this)
for(const O of d)for(const d of S(O))for(const S of this.selectors)b.push(...S.resolve(d))
return b}*lazyResolve(d){for(const b of d)for(const d of this.visit(b))for(const b of this.selectors)yield*b.resolve(d)}toString(d){return`..[${this.selectors.map(b=>b.toString(d)).join(", ")}]`}*visit(d,b=1){if(b>=this.environment.maxRecursionDepth)throw new a("recursion limit reached",this.token)
if(yield d,u(d.value))for(let S=0;S<d.value.length;S++){const O=new K(d.value[S],d.location.concat(S),d.root)
yield*this.visit(O,b+1)}else if(h(d.value))for(const[S,O]of this.environment.entries(d.value)){const T=new K(O,d.location.concat(S),d.root)
yield*this.visit(T,b+1)}}*nondeterministicVisit(d,b=1){let S=Array.from(this.nondeterministicChildren(d)).map(d=>[d,b])
for(yield d;S.length;){const[d,b]=S.shift()
if(yield d,b>=this.environment.maxRecursionDepth)throw new a("recursion limit reached",this.token)
const O=Math.random()<.5
for(const T of this.nondeterministicChildren(d))if(O){yield T
S=Ye(S,Array.from(this.nondeterministicChildren(T)).map(d=>[d,b+2]))}else S.push([T,b+1])}}*nondeterministicChildren(d){if(!l(d.value))if(u(d.value))for(let b=0;b<d.value.length;b++)yield new K(d.value[b],d.location.concat(b),d.root)
else if(h(d.value))for(const[b,S]of this.environment.entries(d.value))yield new K(S,d.location.concat(b),d.root)}}function Ye(d,b){if(0===d.length)return b
if(0===b.length)return d
const S=[],O=d[Symbol.iterator](),T=b[Symbol.iterator]()
for(let b=0;b<d.length;b++)S.push(O)
for(let d=0;d<b.length;d++)S.push(T)
return function(d){for(let b=d.length-1;b>0;b--){const S=Math.floor(Math.random()*(b+1));[d[b],d[S]]=[d[S],d[b]]}}(S),S.map(d=>d.next().value)}class qe{constructor(d,b){this.environment=d,this.segments=b}query(d){let b=[new K(d,[],d)]
for(const d of this.segments)b=d.resolve(b)
return new F(b)}lazyQuery(d){let b=[new K(d,[],d)][Symbol.iterator]()
for(const d of this.segments)b=d.lazyResolve(b)
return b}match(d){const b=this.lazyQuery(d).next()
if(!b.done)return b.value}toString(d){return`$${this.segments.map(b=>b.toString(d)).join("")}`}singularQuery(){for(const d of this.segments){if(d instanceof We)return!1
if(1!==d.selectors.length||!(d.selectors[0]instanceof je||d.selectors[0]instanceof Ue))return!1}return!0}}class Xe extends z{evaluate(d){return d.currentKey??te}toString(){return"#"}}class Ze extends Me{constructor(d,b,S){super(d,b),this.environment=d,this.token=b,this.key=S}resolve(d){const b=[]
return d.value instanceof String||u(d.value)||h(d.value)&&A(d.value,this.key)&&b.push(new K(this.key,d.location.concat(`${ue}${this.key}`),d.root)),b}*lazyResolve(d){!l(d.value)&&h(d.value)&&A(d.value,this.key)&&(yield new K(this.key,d.location.concat(`${ue}${this.key}`),d.root))}toString(d){const{form:b}={...de,...d}
return`~${("canonical"===b?_:$)(this.key)}`}}class He extends Me{constructor(d,b){super(d,b),this.environment=d,this.token=b}resolve(d){const b=[]
if(d.value instanceof String||u(d.value))return b
if(h(d.value))for(const[S,O]of this.environment.entries(d.value))b.push(new K(S,d.location.concat(`${ue}${S}`),d.root))
return b}*lazyResolve(d){if(h(d.value)&&!l(d.value)&&!u(d.value))for(const[b,S]of this.environment.entries(d.value))yield new K(b,d.location.concat(`${ue}${b}`),d.root)}toString(){return"~"}}class et extends Me{constructor(d,b,S){super(d,b),this.environment=d,this.token=b,this.expression=S}resolve(d){const b=[]
if(d.value instanceof String||u(d.value))return b
if(h(d.value))for(const[S,O]of this.environment.entries(d.value)){const T={environment:this.environment,currentValue:O,rootValue:d.root,currentKey:S}
this.expression.evaluate(T)&&b.push(new K(S,d.location.concat(`${ue}${S}`),d.root))}return b}*lazyResolve(d){if(!(d.value instanceof String||u(d.value))&&h(d.value))for(const[b,S]of this.environment.entries(d.value)){const O={environment:this.environment,currentValue:S,rootValue:d.root,lazy:!0,currentKey:b}
this.expression.evaluate(O)&&(yield new K(b,d.location.concat(`${ue}${b}`),d.root))}}toString(d){return`~?${this.expression.toString(d)}`}}const Pt=new Map([[Ee.AND,5],[Ee.EQ,6],[Ee.GE,6],[Ee.GT,6],[Ee.LE,6],[Ee.LT,6],[Ee.NE,6],[Ee.NOT,7],[Ee.OR,4],[Ee.RPAREN,1]]),Ct=new Map([[Ee.AND,"&&"],[Ee.EQ,"=="],[Ee.GE,">="],[Ee.GT,">"],[Ee.LE,"<="],[Ee.LT,"<"],[Ee.NE,"!="],[Ee.OR,"||"]]),It=new Set(["==",">=",">","<=","<","!="])
class st{constructor(d){this.environment=d,this.tokenMap=new Map([[Ee.FALSE,this.parseBoolean],[Ee.NUMBER,this.parseNumber],[Ee.LPAREN,this.parseGroupedExpression],[Ee.NOT,this.parsePrefixExpression],[Ee.NULL,this.parseNull],[Ee.ROOT,this.parseRootQuery],[Ee.CURRENT,this.parseRelativeQuery],[Ee.SINGLE_QUOTE_STRING,this.parseString],[Ee.DOUBLE_QUOTE_STRING,this.parseString],[Ee.TRUE,this.parseBoolean],[Ee.FUNCTION,this.parseFunction],[Ee.CURRENT_KEY,this.parseCurrentKey]])}parse(d){d.current.kind===Ee.ROOT&&d.next()
const b=this.parseQuery(d)
if(d.current.kind!==Ee.EOF)throw new o(`unexpected token '${d.current.kind}'`,d.current)
return b}parseQuery(d,b=!1){const S=[]
e:for(;;){switch(d.current.kind){case Ee.DDOT:{const b=d.next(),O=this.parseSelectors(d)
S.push(new We(this.environment,b,O))
break}case Ee.LBRACKET:case Ee.KEY:case Ee.KEYS:case Ee.NAME:case Ee.WILD:{const b=d.current,O=this.parseSelectors(d)
S.push(new Be(this.environment,b,O))
break}default:b&&d.backup()
break e}d.next()}return S}parseSelectors(d){switch(d.current.kind){case Ee.NAME:return[new je(this.environment,d.current,d.current.value)]
case Ee.WILD:return[new Ge(this.environment,d.current)]
case Ee.KEY:return[new Ze(this.environment,d.current,d.current.value)]
case Ee.KEYS:return[new He(this.environment,d.current)]
case Ee.LBRACKET:return this.parseBracketedSelection(d)
default:return[]}}parseIndex(d){if(d.current.value.length>1&&d.current.value.startsWith("0")||d.current.value.startsWith("-0"))throw new o("leading zero in index selector",d.current)
return new Ue(this.environment,d.current,Number(d.current.value))}parseSlice(d){const b=d.current,S=[]
function r(d){if(d.kind===Ee.INDEX){if(d.value.length>1&&d.value.startsWith("0")||d.value.startsWith("-0"))throw new o("leading zero in index selector",d)
return!0}return!1}return r(d.current)?(S.push(Number(d.current.value)),d.next(),d.expect(Ee.COLON),d.next()):(S.push(void 0),d.expect(Ee.COLON),d.next()),r(d.current)?(S.push(Number(d.current.value)),d.next(),d.current.kind===Ee.COLON&&d.next()):d.current.kind===Ee.COLON&&(S.push(void 0),d.expect(Ee.COLON),d.next()),r(d.current)&&(S.push(Number(d.current.value)),d.next()),d.backup(),new De(this.environment,b,...S)}parseBracketedSelection(d){const b=d.next(),S=[]
for(;d.current.kind!==Ee.RBRACKET;){switch(d.current.kind){case Ee.SINGLE_QUOTE_STRING:case Ee.DOUBLE_QUOTE_STRING:S.push(new je(this.environment,d.current,this.decodeString(d.current)))
break
case Ee.FILTER:S.push(this.parseFilter(d))
break
case Ee.INDEX:d.peek.kind===Ee.COLON?S.push(this.parseSlice(d)):S.push(this.parseIndex(d))
break
case Ee.COLON:S.push(this.parseSlice(d))
break
case Ee.WILD:S.push(new Ge(this.environment,d.current))
break
case Ee.KEY_SINGLE_QUOTE_STRING:case Ee.KEY_DOUBLE_QUOTE_STRING:S.push(new Ze(this.environment,d.current,this.decodeString(d.current)))
break
case Ee.KEYS_FILTER:S.push(this.parseFilter(d,!0))
break
case Ee.KEYS:S.push(new He(this.environment,d.current))
break
case Ee.EOF:throw new o("unexpected end of query",d.current)
default:throw new o(`unexpected token in bracketed selection '${d.current.kind}'`,d.current)}d.peek.kind!==Ee.RBRACKET&&(d.expectPeek(Ee.COMMA),d.next(),d.expectPeekNot(Ee.RBRACKET,"unexpected trailing comma")),d.next()}if(!S.length)throw new o("empty bracketed segment",b)
return S}parseFilter(d,b=!1){const S=d.next(),T=this.parseFilterExpression(d)
if(T instanceof q){const d=this.environment.functionRegister.get(T.name)
if(d&&d.returnType===O.ValueType)throw new r(`result of ${T.name}()  must be compared`,T.token)}return this.throwForLiteral(T),b?new et(this.environment,S,new V(S,T)):new Qe(this.environment,S,new V(S,T))}parseBoolean(d){return d.current.kind===Ee.FALSE?new U(d.current,!1):new U(d.current,!0)}parseNull(d){return new j(d.current)}parseString(d){return new D(d.current,this.decodeString(d.current))}parseNumber(d){const b=d.current.value
if(b.startsWith("0")&&b.length>1)throw new o(`invalid number literal '${b}'`,d.current)
const S=Number(d.current.value)
if(isNaN(S))throw new o(`invalid number literal '${b}'`,d.current)
return new G(d.current,S)}parsePrefixExpression(d){return d.expect(Ee.NOT),d.next(),new Q(d.current,"!",this.parseFilterExpression(d,7))}parseInfixExpression(d,b){const S=d.next(),O=Pt.get(S.kind)||1,T=this.parseFilterExpression(d,O),L=Ct.get(S.kind)
if(!L)throw new o(`unknown operator '${S.kind}'`,S)
return It.has(L)?(this.throwForNonComparable(b),this.throwForNonComparable(T)):(this.throwForLiteral(b),this.throwForLiteral(T)),new J(S,b,L,T)}parseGroupedExpression(d){if(d.peek.kind===Ee.RPAREN)throw new o("empty paren expression",d.current)
d.next()
let b=this.parseFilterExpression(d)
for(d.next();d.current.kind!==Ee.RPAREN;){if(d.current.kind===Ee.EOF)throw new o("unbalanced parentheses",d.current)
if(!Ct.has(d.current.kind))throw new o(`expected an expression, found '${d.current.value}'`,d.current)
b=this.parseInfixExpression(d,b)}return d.expect(Ee.RPAREN),b}parseRootQuery(d){const b=d.next()
return new Y(b,new qe(this.environment,this.parseQuery(d,!0)))}parseRelativeQuery(d){const b=d.next()
return new W(b,new qe(this.environment,this.parseQuery(d,!0)))}parseCurrentKey(d){return new Xe(d.current)}parseFunction(d){const b=[],S=d.next()
for(;d.current.kind!==Ee.RPAREN;){const S=this.tokenMap.get(d.current.kind)
if(!S)throw new o(`unexpected '${d.current.value}'`,d.current)
let O=S.bind(this)(d),T=d.peek.kind
for(;Ct.has(T);)d.next(),O=this.parseInfixExpression(d,O),T=d.peek.kind
if(b.push(O),d.peek.kind!==Ee.RPAREN){if(d.peek.kind===Ee.RBRACKET)break
d.expectPeek(Ee.COMMA),d.next()}d.next()}return d.expect(Ee.RPAREN),new q(S,S.value,this.environment.checkWellTypedness(S,b))}parseFilterExpression(d,b=1){const S=this.tokenMap.get(d.current.kind)
if(!S){let b
switch(d.current.kind){case Ee.EOF:case Ee.RBRACKET:b="end of expression"
break
default:b=`'${d.current.value}'`}throw new o(`unexpected ${b}`,d.current)}let O=S.bind(this)(d)
for(;;){const S=d.peek.kind
if(S===Ee.EOF||S===Ee.RBRACKET||(Pt.get(S)||1)<b)break
if(!Ct.has(S))return O
d.next(),O=this.parseInfixExpression(d,O)}return O}decodeString(d){return this.unescapeString(d.kind===Ee.SINGLE_QUOTE_STRING?d.value.replaceAll('"','\\"').replaceAll("\\'","'"):d.value,d)}unescapeString(d,b){const S=[],O=d.length
let T,L=0
for(;L<O;){const O=d[L]
if("\\"===O)switch(L+=1,d[L]){case'"':S.push('"')
break
case"\\":S.push("\\")
break
case"/":S.push("/")
break
case"b":S.push("\b")
break
case"f":S.push("\f")
break
case"n":S.push("\n")
break
case"r":S.push("\r")
break
case"t":S.push("\t")
break
case"u":[T,L]=this.decodeHexChar(d,L,b),S.push(this.stringFromCodePoint(T,b))
break
default:throw new o("unknown escape sequence at index "+(b.index+L-1),b)}else this.stringFromCodePoint(O.codePointAt(0),b),S.push(O)
L+=1}return S.join("")}decodeHexChar(d,b,S){const O=d.length
if(b+4>=O)throw new o("incomplete escape sequence at index "+(S.index+b-1),S)
b+=1
let T=this.parseHexDigits(d.slice(b,b+4),S)
if(it(T))throw new o("unexpected low surrogate codepoint at index "+(S.index+b-2),S)
if(function(d){return d>=55296&&d<=56319}(T)){if(!(b+9<O&&"\\"===d[b+4]&&"u"===d[b+5]))throw new o("incomplete escape sequence at index "+(S.index+b-2),S)
const L=this.parseHexDigits(d.slice(b+6,b+10),S)
if(!it(L))throw new o(`unexpected codepoint at index ${S.index+b+4}`,S)
return T=65536+((1023&T)<<10|1023&L),[T,b+9]}return[T,b+3]}parseHexDigits(d,b){const S=new TextEncoder
let O=0
for(const T of S.encode(d))switch(O<<=4,T){case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:O|=T-48
break
case 97:case 98:case 99:case 100:case 101:case 102:O|=T-97+10
break
case 65:case 66:case 67:case 68:case 69:case 70:O|=T-65+10
break
default:throw new o("invalid \\uXXXX escape sequence",b)}return O}stringFromCodePoint(d,b){if(void 0===d||d<=31)throw new o("invalid character",b)
try{return String.fromCodePoint(d)}catch{throw new o("invalid escape sequence",b)}}throwForNonComparable(d){if((d instanceof Y||d instanceof W)&&!d.path.singularQuery())throw new r("non-singular query is not comparable",d.token)
if(d instanceof q){const b=this.environment.functionRegister.get(d.name)
if(b&&b.returnType!==O.ValueType)throw new r(`result of ${d.name}() is not comparable`,d.token)}}throwForLiteral(d){if(d instanceof M)throw new o(`filter expression literals (${d.toString()}) must be compared`,d.token)}}function it(d){return d>=56320&&d<=57343}class ot{functionRegister=new Map
constructor(d={}){this.strict=d.strict??!0,this.maxIntIndex=d.maxIntIndex??Math.pow(2,53)-1,this.minIntIndex=d.maxIntIndex??1-Math.pow(2,53),this.maxRecursionDepth=d.maxRecursionDepth??50,this.nondeterministic=d.nondeterministic??!1,this.keysPattern=d.keysPattern??/~/y,this.parser=new st(this),this.setupFilterFunctions()}compile(d){return new qe(this,this.parser.parse(new me(Ne(this,d))))}query(d,b){return this.compile(d).query(b)}lazyQuery(d,b){return this.compile(d).lazyQuery(b)}match(d,b){return this.compile(d).match(b)}setupFilterFunctions(){this.functionRegister.set("count",new ne),this.functionRegister.set("length",new re),this.functionRegister.set("search",new pe),this.functionRegister.set("match",new le),this.functionRegister.set("value",new fe)}checkWellTypedness(d,b){const S=this.functionRegister.get(d.value)
if(!S)throw new i(`no such function '${d.value}'`,d)
if(b.length!==S.argTypes.length)throw new r(`${d.value}() takes ${S.argTypes.length} argument${1===S.argTypes.length?"":"s"}, ${b.length} given`,d)
for(const[T,L,P]of S.argTypes.map((d,S)=>[d,b[S],S]))switch(T){case O.ValueType:if(!(L instanceof M||L instanceof Xe||L instanceof B&&L.path.singularQuery()||L instanceof q&&this.functionRegister.get(L.name)?.returnType===O.ValueType))throw new r(`${d.value}() argument ${P} must be of ValueType`,L.token)
break
case O.LogicalType:if(!(L instanceof B||L instanceof J))throw new r(`${d.value}() argument ${P} must be of LogicalType`,L.token)
break
case O.NodesType:if(!(L instanceof B||L instanceof q&&this.functionRegister.get(L.name)?.returnType===O.NodesType))throw new r(`${d.value}() argument ${P} must be of NodesType`,L.token)}return b}entries(d){return this.nondeterministic?function(d){for(let b=d.length-1;b>0;b--){const S=Math.floor(Math.random()*(b+1));[d[b],d[S]]=[d[S],d[b]]}return d}(Object.entries(d)):Object.entries(d)}}var Rt=Object.freeze({__proto__:null,Count:ne,FunctionExpressionType:O,Has:class{argTypes=[O.ValueType,O.ValueType]
returnType=O.LogicalType
#t
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.search=d.search??!0,this.#t=new se(this.cacheSize)}call(d,b){if(this.cacheSize>0){const S=this.#t.get(b)
if(S)try{return!!h(d)&&Object.keys(d).some(d=>!!d.match(S))}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(b)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${b}`)
return!1}if(this.iRegexpCheck&&!he(b)){if(this.throwErrors)throw new c(`pattern ${b} is not a valid I-Regexp pattern`)
return!1}try{const S=this.search?new RegExp(ie(b),"u"):new RegExp(ie(oe(b)),"u")
return this.cacheSize>0&&this.#t.set(b,S),!!h(d)&&Object.keys(d).some(d=>!!d.match(S))}catch(d){if(this.throwErrors)throw d
return!1}}},Length:re,Match:le,Search:pe,Value:fe})
const Mt=new ot
function ut(d,b){return Mt.query(d,b)}function lt(d){return Mt.compile(d)}Object.freeze({__proto__:null,DEFAULT_ENVIRONMENT:Mt,FunctionExpressionType:O,JSONPathEnvironment:ot,JSONPathError:e,JSONPathIndexError:s,JSONPathLexerError:n,JSONPathNode:K,JSONPathNodeList:F,JSONPathQuery:qe,JSONPathRecursionLimitError:a,JSONPathSegment:Ve,JSONPathSelector:Me,JSONPathSyntaxError:o,JSONPathTypeError:r,KEY_MARK:ue,Nothing:te,Token:ge,TokenKind:Ee,compile:lt,expressions:ve,functions:Rt,lazyQuery:function ht(d,b){return Mt.lazyQuery(d,b)},match:function(d,b){return Mt.match(d,b)},query:ut,selectors:Lt})
class ft extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchError"}}class dt extends ft{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchTestFailure"}}class gt{name="add"
constructor(d,b){this.path=d,this.value=b}apply(d,b){return kt(d,this.path,this.value,this.name,b)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class mt{name="remove"
constructor(d){this.path=d}apply(d,b){return Et(d,this.path,this.name,b),d}toObject(){return{op:this.name,path:this.path.toString()}}}class vt{name="replace"
constructor(d,b){this.path=d,this.value=b}apply(d,b){const[S,O]=this.path.resolveWithParent(d)
if(S===T)return this.value
const L=this.path.tokens.at(-1)
if(void 0===L)throw new ft(`unexpected operation on 'undefined' (${this.name}:${b})`)
if(u(S)){if(O===T)throw new ft(`can't replace nonexistent item (${this.name}:${b})`)
return S.splice(Number(L),1,this.value),d}if(h(S)){if(O===T)throw new ft(`can't replace nonexistent property (${this.name}:${b})`)
return S[L]=this.value,d}throw new ft(`unexpected operation on '${typeof S}' (${this.name}:${b})`)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class wt{name="move"
constructor(d,b){this.from=d,this.path=b}apply(d,b){if(this.path.isRelativeTo(this.from))throw new ft(`can't move object to one of its own children (${this.name}:${b})`)
const S=Et(d,this.from,this.name,b)
return kt(d,this.path,S,this.name,b)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}}class xt{name="copy"
constructor(d,b){this.from=d,this.path=b}apply(d,b){const[S,O]=this.from.resolveWithParent(d)
if(O===T)throw new ft(`source object does not exist (${this.name}:${b})`)
return kt(d,this.path,O,this.name,b)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}deepCopy(d){return JSON.parse(JSON.stringify(d))}}class yt{name="test"
constructor(d,b){this.path=d,this.value=b}apply(d,b){const[S,O]=this.path.resolveWithParent(d)
if(!f(O,this.value))throw new dt(`test failed (${this.name}:${b})`)
return d}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}function kt(d,b,S,O,L){const[P,C]=b.resolveWithParent(d)
if(P===T)return S
const te=b.tokens.at(-1)
if(void 0===te)throw new ft(`unexpected operation on 'undefined' (${O}:${L})`)
if(u(P)){if(C===T){if("-"!==te&&Number(te)!==P.length)throw new ft(`index out of range (${O}:${L})`)
return P.push(S),d}return P.splice(Number(te),0,S),d}if(h(P))return P[te]=S,d
throw new ft(`unexpected operation on '${typeof P}' (${O}:${L})`)}function Et(d,b,S,O){const[L,P]=b.resolveWithParent(d)
if(L===T)throw new ft(`can't remove root (${S}:${O})`)
const C=b.tokens.at(-1)
if(void 0===C)throw new ft(`unexpected operation on 'undefined' (${S}:${O})`)
if(u(L)){if(P===T)throw new ft(`can't ${S} nonexistent item (${S}:${O})`)
return L.splice(Number(C),1),P}if(h(L)){if(P===T)throw new ft(`can't ${S} nonexistent property (${S}:${O})`)
return delete L[C],P}throw new ft(`unexpected operation on '${typeof L}' (${S}:${O})`)}class Ot{ops=[]
constructor(d){d&&this.build(d)}*[Symbol.iterator](){for(const d of this.ops)yield d.toObject()}add(d,b){return this.ops.push(new gt(this.ensurePointer(d,"add",this.ops.length),b)),this}remove(d){return this.ops.push(new mt(this.ensurePointer(d,"remove",this.ops.length))),this}replace(d,b){return this.ops.push(new vt(this.ensurePointer(d,"replace",this.ops.length),b)),this}move(d,b){return this.ops.push(new wt(this.ensurePointer(d,"move",this.ops.length),this.ensurePointer(b,"move",this.ops.length))),this}copy(d,b){return this.ops.push(new xt(this.ensurePointer(d,"copy",this.ops.length),this.ensurePointer(b,"copy",this.ops.length))),this}test(d,b){return this.ops.push(new yt(this.ensurePointer(d,"test",this.ops.length),b)),this}apply(d){let b=d
for(let d=0;d<this.ops.length;d++){const S=this.ops[d]
try{b=S.apply(b,d)}catch(b){if(b instanceof m)throw new ft(`${b.message} (${S.name}:${d})`)
throw b}}return b}toArray(){return this.ops.map(d=>d.toObject())}build(d){for(let b=0;b<d.length;b++){const S=d[b]
switch(S.op){case"add":this.add(this.opPointer(S,"path","add",b),this.opValue(S,"value","add",b))
break
case"remove":this.remove(this.opPointer(S,"path","remove",b))
break
case"replace":this.replace(this.opPointer(S,"path","replace",b),this.opValue(S,"value","replace",b))
break
case"move":this.move(this.opPointer(S,"from","move",b),this.opPointer(S,"path","move",b))
break
case"copy":this.copy(this.opPointer(S,"from","copy",b),this.opPointer(S,"path","copy",b))
break
case"test":this.test(this.opPointer(S,"path","test",b),this.opValue(S,"value","test",b))
break
default:throw new ft(`expected 'op' to be one of 'add', 'remove', 'replace', 'move', 'copy' or 'test' (${S.op}:${b})`)}}}opPointer(d,b,S,O){if(!Object.hasOwn(d,b))throw new ft(`missing property '${b}' (${S}:${O})`)
const T=d[b]
if(!l(T))throw new ft(`expected a JSON Pointer string for '${b}', found ${typeof T} (${S}:${O})`)
try{return new E(T)}catch(d){if(d instanceof g)throw new ft(`${d.message} (${S}:${O})`)
throw d}}opValue(d,b,S,O){if(!Object.hasOwn(d,b))throw new ft(`missing property '${b}' (${S}:${O})`)
return d[b]}ensurePointer(d,b,S){if(d instanceof E)return d
if(!l(d))throw new ft(`expected a JSON Pointer string, found ${typeof d} (${b}:${S})`)
try{return new E(d)}catch(d){if(d instanceof g)throw new ft(`${d.message} (${b}:${S})`)
throw d}}}Object.freeze({__proto__:null,JSONPatch:Ot,JSONPatchError:ft,JSONPatchTestFailure:dt,apply:function St(d,b){return new Ot(d).apply(b)}})}),613:(d=>{d.exports=require("assert")}),434:(d=>{d.exports=require("events")}),611:(d=>{d.exports=require("http")}),692:(d=>{d.exports=require("https")}),278:(d=>{d.exports=require("net")}),30:(d=>{d.exports=require("node:net")}),756:(d=>{d.exports=require("tls")}),23:(d=>{d.exports=require("util")}),5:((d,b,S)=>{S.d(b,{m:()=>faultOfPattern,d:()=>matchBounded})
const O=require("node:util/types"),T=require("node:v8"),L=require("node:vm"),P=200;(0,T.setFlagsFromString)("--enable-experimental-regexp-engine-on-excessive-backtracks")
function matchBounded(d,b){const S=runBounded('JSON.stringify(new RegExp(pattern, "u").exec(text))',{pattern:d,text:b})
if(typeof S!="string")return
const O=JSON.parse(S)
return Array.isArray(O)?O.map(d=>typeof d=="string"?d:""):void 0}function faultOfPattern(d){try{RegExp(d,"u")
return}catch(d){return d instanceof Error?d.message:String(d)}}function runBounded(d,b){try{return(0,L.runInNewContext)(d,{...b},{timeout:P})}catch(d){if((0,O.isNativeError)(d)&&"code"in d&&d.code==="ERR_SCRIPT_EXECUTION_TIMEOUT")return
throw d}}}),458:((d,b,S)=>{S.d(b,{Q:()=>readEnvironment})
const O=require("node:fs/promises")
var T=S(973)
async function readEnvironment(d,b){const{parseManifest:L}=await Promise.resolve().then(S.bind(S,331)),{resolveManifest:P}=await S.e(128).then(S.bind(S,128)),{readSmokeCheck:C}=await Promise.resolve().then(S.bind(S,648)),te=await(0,O.readFile)(d,"utf8").catch(b=>{throw new T.lZ({code:"manifest-not-found",message:`${d} cannot be read: ${(0,T.bD)(b)}`,fix:"Check out the repository before this step, and set the input `config` to the path of slipway.yml.",cause:b})}),{url:ue,smokeChecks:de}=P(L({file:d,text:te}),b,{sha:"",date:""})
return{url:ue,checks:de.map(d=>C(d))}}}),134:((d,b,S)=>{S.d(b,{K:()=>readInputs,v:()=>splitHeaders})
var O=S(30),T=S(428),L=S(331),P=S(5),C=S(161)
function readInputs(d){const b={url:d.parsed("url",parseUrl),checks:readChecks(d),environment:d.optionalText("environment"),config:d.text("config"),expectVersion:d.optionalText("expect-version"),versionFrom:d.parsed("version-from",parseVersionSource)??{kind:"auto"},timeoutMs:d.duration("timeout",{minMs:1e3,maxMs:36e5}),requestTimeoutMs:d.duration("request-timeout",{minMs:100,maxMs:3e5}),consecutive:d.integer("consecutive",{min:1,max:100}),samples:d.integer("samples",{min:1,max:1e3}),headers:d.optionalSecret("headers"),bearerToken:d.optionalSecret("bearer-token"),basicAuth:d.optionalSecret("basic-auth"),resolve:parseResolve(d)};["url","environment","checks"].some(b=>d.has(b))||d.fault({input:"url",value:"",allowed:"an address such as https://staging.example.com, or set `environment` or `checks`"})
b.bearerToken!==void 0&&b.basicAuth!==void 0&&d.fault({input:"basic-auth",value:"***",allowed:"nothing when `bearer-token` is set: a request has one Authorization"})
b.bearerToken===void 0||/^[!-~]+$/.test(b.bearerToken.reveal())||d.fault({input:"bearer-token",value:"***",allowed:"one line of ASCII without blanks"})
for(const S of splitHeaders(b.headers))/^[!#$%&'*+.^_`|~0-9A-Za-z-]+:\s*\S/.test(S)&&(0,T.zk)(S)||d.fault({input:"headers",value:"***",allowed:"one `Name: value` a line, without control characters"})
return b}const te="Write one check a line with a dash in front: `- GET /health`."
function readChecks(d){const b=d.optionalText("checks")
if(b===void 0)return
const{checks:S,faults:O}=(0,L.k3)(b)
for(const{message:b,...S}of O)d.faultAt("checks",{...S,message:tellOfChecks(b)})
return O.length>0?void 0:S}function tellOfChecks(d){const b=d.replace(/^the file/,"the input").replace(/^`\[(\d+)\](?:\.([^`]+))?`/,(d,b,S)=>[`check ${Number(b)+1}`,...S===void 0?[]:[`\`${S}\``]].join(", "))
return b.startsWith("the input")?`${b} ${te}`:b}function splitHeaders(d){return(d?.reveal()??"").split(/[\r\n]+/).map(d=>d.trim()).filter(d=>d!=="")}function parseUrl(d){const b=URL.parse(d)
if(b===null||!["http:","https:"].includes(b.protocol))throw new Error("an address that starts with https:// or http://")
if(b.username!==""||b.password!=="")throw new Error("an address without user and password; use `basic-auth`")
return b}function parseVersionSource(d){const[,b,S=""]=/^(auto|header|json|body)(?::(.+))?$/s.exec(d)??[]
if(b==="auto"&&S==="")return{kind:b}
if(b==="header"&&S!=="")return{kind:b,name:S}
if(b==="json"&&(0,C.JG)(S)===void 0)return{kind:b,path:S}
if(b==="body"&&S!==""&&(0,P.m)(S)===void 0)return{kind:b,pattern:S}
throw new Error("auto, header:NAME, json:JSONPATH (RFC 9535, it starts with $) or body:REGEX (ECMAScript)")}function parseResolve(d){const b=new Map
for(const S of d.list("resolve")){const[T="",L=""]=S.split("=",2),P=URL.parse(`https://${T}`)?.hostname
P!==void 0&&(0,O.isIP)(L)!==0||d.fault({input:"resolve",value:S,allowed:"HOST=ADDRESS with an IP address"})
b.set(P??"",L)}return b}}),161:((d,b,S)=>{S.d(b,{JG:()=>faultOfPath,qF:()=>parseJson,zG:()=>selectValues})
var O=S(183),T=S(973)
function selectValues(d,b){return(0,O.P)(d,b).values()}function faultOfPath(d){try{(0,O.wE)(d)
return}catch(d){return(0,T.bD)(d)}}function parseJson(d){try{return JSON.parse(d)}catch{return}}}),110:((d,b,S)=>{S.a(d,async(d,O)=>{try{S.r(b)
var T=S(194),L=S(533),P=S(458),C=S(134),te=S(651)
await(0,T.C)({name:"smoke-test",readInputs:C.K,story:(d,b)=>(0,te.K)(d,{...b,probe:(0,L.rd)(b.clock),resolveAddresses:(d,S)=>(0,L.t8)(d,{...b,timeoutMs:S}),readEnvironment:P.Q})})
O()}catch(d){O(d)}},1)}),651:((d,b,S)=>{S.d(b,{K:()=>smokeTest})
var O=S(30),T=S(973),L=S(648)
const P=/(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g,C=[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],te=new RegExp(String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)`+String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})`+String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`,"gi")
function hideSecrets(d,b=[]){const S=b.filter(d=>d.length>=3).toSorted((d,b)=>b.length-d.length).reduce((d,b)=>d.replaceAll(b,"***"),d)
return C.reduce((d,b)=>d.replaceAll(b,"***"),hidePasswords(S)).replaceAll(te,"$1***")}function hidePasswords(d){return d.replaceAll(P,(d,b,S)=>{const O=S.lastIndexOf("@")
return O<=0?d:`${b}***${S.slice(O)}`})}var ue=S(284),de=S(486)
const ve={tries:0,goodInARow:0,wasGood:!1,wasBadAgain:!1,provenFailures:0,provenSinceMs:0,servedVersion:void 0,sawExpectedVersion:!1,lastFailure:void 0,hopelessRounds:0},we=new Set(["tls","challenge"]),Ee=3,xe=3,Oe=1e4
function takeRound(d,b,S){const O=b.find(({failure:d})=>d!==void 0),T=O?.isExpectedVersion===!0&&O.failure?.kind==="assertion"
return{tries:d.tries+b.length,goodInARow:O===void 0?d.goodInARow+b.length:0,wasGood:d.wasGood||O===void 0,wasBadAgain:d.wasBadAgain||d.wasGood&&O!==void 0,provenFailures:T?d.provenFailures+1:0,provenSinceMs:T&&d.provenFailures>0?d.provenSinceMs:S,servedVersion:(O??b.at(-1))?.servedVersion??d.servedVersion,sawExpectedVersion:d.sawExpectedVersion||b.some(({isExpectedVersion:d})=>d),lastFailure:O?.failure??d.lastFailure,hopelessRounds:countHopeless(d,O?.failure)}}function countHopeless({hopelessRounds:d,lastFailure:b},S){return S!==void 0&&we.has(S.kind)?b?.kind===S.kind?d+1:1:0}function decideCheck(d,{consecutive:b,nowMs:S}){return d.goodInARow>=b?"stable":isProvenFailure(d,S)||d.hopelessRounds>=Ee?"failed":"undecided"}function explainFailure(d){const b=d.lastFailure??{kind:"unreachable",reasons:["no answer came before the deadline"],remedy:void 0},S=d.provenFailures>=xe||d.hopelessRounds>=Ee
return!d.wasGood||S?b:d.wasBadAgain?{kind:"unstable",reasons:["good and bad answers alternate",...b.reasons],remedy:void 0}:{kind:"unstable",reasons:[`only ${d.goodInARow} good answers in a row came before the deadline`,...d.lastFailure===void 0?[]:[`before them: ${d.lastFailure.reasons.join("; ")}`]],remedy:Je}}const Je="Raise `timeout`: the good answers came too late, or too slowly, for `consecutive` of them."
function isProvenFailure({provenFailures:d,provenSinceMs:b},S){return d>=xe&&S-b>=Oe}function findChallenge({status:d,headers:b,body:S}){return/^(?:challenge|captcha)$/.test(b["x-amzn-waf-action"]??"")?"AWS WAF":b["cf-mitigated"]==="challenge"||[403,429,503].includes(d)&&S.includes("<title>Just a moment")?"Cloudflare":void 0}var tt=S(5)
function compare(d,b){if(b.exists===!1)return d===void 0?void 0:`is ${show(d)}, expected to be absent`
if(d===void 0)return"is absent"
const S=[b.equals!==void 0&&d!==b.equals?`expected ${show(b.equals)}`:void 0,b.contains===void 0||holds(d,b.contains)?void 0:`expected to contain ${show(b.contains)}`,b.matches===void 0||matches(d,b.matches)?void 0:`expected to match /${b.matches}/ within 200 ms`,b.min===void 0||toNumber(d)>=b.min?void 0:`expected at least ${b.min}`,b.max===void 0||toNumber(d)<=b.max?void 0:`expected at most ${b.max}`].filter(d=>d!==void 0)
return S.length===0?void 0:`is ${show(d)}, ${S.join(" and ")}`}function holds(d,b){return(typeof d=="string"||Array.isArray(d))&&d.includes(b)}function toNumber(d){return typeof d=="string"&&d.trim()!==""?Number(d):typeof d=="number"?d:Number.NaN}function matches(d,b){return["string","number","boolean"].includes(typeof d)&&(0,tt.d)(b,String(d))!==void 0}function show(d){const b=d===void 0?"absent":JSON.stringify(d)
return b.length>120?`${b.slice(0,119)}\u2026`:b}var nt=S(161)
const rt="Install a certificate of a public authority (ACM issues them), or set NODE_EXTRA_CA_CERTS in `env` of the step to a file with the certificate of your own authority.",ct=[{when:/^(?:EPROTO|ERR_SSL_\w+) tls .*(?:wrong version number|packet length too long|http request)/is,kind:"tls",says:()=>"the port does not speak TLS, most likely it speaks plain HTTP",remedy:"Ask it by http://, or ask the port of the HTTPS listener; a load balancer needs a listener of protocol HTTPS."},{when:/^(?:EPROTO|ERR_SSL_\w+) tls .*(?:alert protocol version|unsupported protocol)/is,kind:"tls",says:()=>"the server and this client have no TLS version in common (this client takes 1.2 and 1.3)",remedy:"Give the listener a security policy with TLS 1.2 or 1.3."},{when:/^(?:EPROTO|ERR_SSL_\w+) tls .*(?:unrecognized name|handshake failure)/is,kind:"tls",says:()=>"the server broke off the TLS handshake: it has no certificate for this name, or no cipher in common",remedy:"Add a certificate for the name to the listener, and look at its security policy."},{when:/^(?:EPROTO|ERR_SSL_\w+) (?:tls|first-byte) .*(?:certificate required|bad certificate)/is,kind:"tls",says:()=>"the server demands a certificate of the client (mutual TLS)",remedy:"Ask a listener without mutual TLS: smoke-test has no certificate of its own."},{when:/^CERT_HAS_EXPIRED /,kind:"tls",says:()=>"the certificate has expired",remedy:"Renew the certificate, and let the listener use the new one."},{when:/^CERT_NOT_YET_VALID /,kind:"tls",says:()=>"the certificate is not valid yet",remedy:"Look at the dates of the certificate, and at the clock of the runner."},{when:/^ERR_TLS_CERT_ALTNAME_INVALID /,kind:"tls",says:({message:d})=>`the certificate is for other names (${d})`,remedy:"Ask a name that the certificate has (`resolve` leads it to this address), or issue one for this name."},{when:/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN) /,kind:"tls",says:()=>"the certificate is signed by nobody that this machine trusts (self-signed)",remedy:rt},{when:/^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*) /,kind:"tls",says:()=>"the server does not send the whole chain of certificates, or this machine does not trust its root",remedy:`Let the server send the intermediate certificates too. ${rt}`},{when:/^\S*CERT\S* tls /,kind:"tls",says:({message:d})=>`the certificate is not valid (${d})`,remedy:"Renew the certificate, or correct the name."},{when:/^(?:EPROTO|ERR_(?:SSL|TLS)\w*) /,kind:"tls",says:()=>"the TLS handshake failed",remedy:"Run the `curl` line of the job summary, and look at the listener: protocol, certificate, security policy."},{when:/^(?:ENOTFOUND|EAI_AGAIN|ENODATA) /,kind:"unreachable",says:()=>"the name does not resolve",remedy:"Check the name and its DNS record; a private zone is seen from inside its VPC only. `resolve` leads a name to an address."},{when:/^ECONNREFUSED /,kind:"unreachable",says:()=>"nobody listens on this port",remedy:"Check the port of the address, the listener, and that the service runs."},{when:/^(?:EHOSTUNREACH|ENETUNREACH) |^(?:TIMEOUT|ETIMEDOUT) connect /,kind:"unreachable",says:({message:d})=>`no connection came about (${d})`,remedy:"Allow the runner in the security group, and check that the address is a public one or that the runner stands in its network."},{when:/^TIMEOUT (?:first-byte|body) /,kind:"unreachable",says:({message:d,phase:b})=>`the request was taken, but ${b==="body"?"the body did not end":"not answered"} (${d})`,remedy:"Read the log of the service at that time; raise `request-timeout` only when it may take so long."},{when:/^(?:ECONNRESET|EPIPE) first-byte /,kind:"unreachable",says:()=>"the connection was closed without an answer",remedy:"Read the log of the service at that time. A port that expects TLS also does this to http://: then ask https://."},{when:/^HPE_/,kind:"unreachable",says:()=>"what came back is not HTTP",remedy:"Check the port; one that expects TLS is asked by https://."}]
function explainNoAnswer(d){const{code:b,phase:S,message:O}=d,T=ct.find(({when:d})=>d.test(`${b} ${S} ${O}`)),L=T===void 0?O:T.says(d)
return{kind:T?.kind??"unreachable",reasons:[`no answer: ${L} (${b}, in phase ${S})`],remedy:T?.remedy}}const pt=["sha","commit","commitSha","commit_sha","git_sha","gitSha","revision","version","build"],bt=["x-version","x-app-version","x-commit","x-commit-sha","x-git-sha","x-revision","x-build"]
function findVersion(d,b,S){if(b.kind==="header")return d.headers[b.name.toLowerCase()]
if(b.kind==="auto")return findByName(d,S)
if(b.kind==="json")return d.json===void 0?void 0:textOf((0,nt.zG)(b.path,d.json)[0])
const[O,T]=(0,tt.d)(b.pattern,d.body)??[]
return T??O}function isSameVersion(d,b){if(d===b)return!0
const[S="",O=""]=[d.toLowerCase(),b.toLowerCase()].toSorted((d,b)=>d.length-b.length)
return isCommit(S)&&isCommit(O)&&O.startsWith(S)}function findByName({headers:d,json:b},S){const O=[...bt.map(b=>d[b]),...b===void 0?[]:pt.flatMap(d=>(0,nt.zG)(`$..['${d}']`,b).map(textOf))].filter(d=>d!==void 0),T=isCommit(S)?O.filter(d=>isCommit(d)&&(hasLetter(d)||!hasLetter(S))):O
return O.find(d=>isSameVersion(d,S))??T[0]}function isCommit(d){return/^[0-9a-f]{7,40}$/i.test(d)}function hasLetter(d){return/[a-f]/i.test(d)}function textOf(d){return typeof d=="string"?d:typeof d=="number"?String(d):void 0}function judge(d,b,S){if(b.kind==="no-answer")return{failure:explainNoAnswer(b),servedVersion:void 0,isExpectedVersion:!1}
const O=(0,nt.qF)(b.body),T=S===void 0?void 0:findVersion({...b,json:O},S.source,S.version),L=S!==void 0&&T!==void 0&&isSameVersion(T,S.version)
return{failure:findFailure({check:d,result:b,json:O,expected:S,servedVersion:T,isExpectedVersion:L}),servedVersion:T,isExpectedVersion:L}}function findFailure(d){const{check:b,result:S,expected:O,servedVersion:T,isExpectedVersion:L}=d,P=findChallenge(S)
if(P!==void 0)return{kind:"challenge",reasons:[`status ${S.status}: a bot challenge of ${P} answered, not the application`],remedy:void 0}
if(isTlsPort(S))return{kind:"tls",reasons:[`status ${S.status}: the port expects TLS, and was asked by plain HTTP`],remedy:"Ask it by https://."}
if(O!==void 0&&T!==void 0&&!L)return{kind:"wrong-version",reasons:[`version ${T} is served, expected ${O.version}`],remedy:void 0}
const C=findMisses(b,d)
return C.length!==0?{kind:S.status>=500&&!acceptsStatus(b,S.status)?"server-error":"assertion",reasons:C,remedy:void 0}:void 0}function findMisses({expect:d},{check:b,result:S,json:O}){return[...acceptsStatus(b,S.status)?[]:[describeStatus(b,S)],...d.headers.map(({name:d,comparison:b})=>named(`header ${d}`,compare(S.headers[d.toLowerCase()],b))),...d.body===void 0?[]:[named("body",compare(S.body,d.body))],...d.json.map(({path:d,comparison:b})=>O===void 0?`${d}: the body is not JSON`:named(d,compare((0,nt.zG)(d,O)[0],b)))].filter(d=>d!==void 0)}function acceptsStatus({expect:d},b){return d.status.some(d=>typeof d=="number"?d===b:d===`${Math.floor(b/100)}xx`)}function describeStatus({expect:d},{status:b,headers:S}){return`status is ${b}${S.location===void 0?"":` (redirect to ${S.location}; redirects are not followed)`}, expected ${d.status.join(" or ")}`}function named(d,b){return b===void 0?void 0:`${d} ${b}`}function isTlsPort({status:d,body:b}){return d===400&&/plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server/.test(b)}var $t=S(729),Nt=S(134)
function parseLatencyLimit(d){const[,b="",S="",O=""]=/^(.+?) *(<=?) *(\d+)$/.exec(d)??[]
return{text:d,statistic:b,isInclusive:S==="<=",limitMs:Number(O)}}function latencyStatistic(d,b){const S=b.toSorted((d,b)=>d-b)
return d==="avg"?S.reduce((d,b)=>d+b,0)/S.length:percentile(S,d==="min"?0:d==="max"?100:d==="med"?50:Number(/^p\((.+)\)$/.exec(d)?.[1]))}function exceedLatency(d,b){const S=latencyStatistic(d.statistic,b)
if(!(d.isInclusive?S<=d.limitMs:S<d.limitMs))return`${d.statistic} of ${b.length} answers is ${Math.round(S)} ms, expected ${d.isInclusive?"<=":"<"} ${d.limitMs} ms`}function percentile(d,b){const S=b/100*(d.length-1),O=d[Math.floor(S)]??Number.NaN
return O+((d[Math.ceil(S)]??Number.NaN)-O)*(S-Math.floor(S))}function planChecks({inputs:d,url:b,checks:S}){const O=b===void 0?S.filter(({target:d})=>d.startsWith("/")):[],L=S.filter(({target:d})=>!d.startsWith("/")&&!URL.canParse(d))
if(S.length===0||O.length+L.length>0)throw new T.lZ({code:"invalid-checks",message:[S.length===0?"There is nothing to ask: no checks and no `url`.":"These checks cannot be asked:",...O.map(({name:d,target:b})=>`- ${d}: the path ${b} has no address to stand on`),...L.map(({name:d,target:b})=>`- ${d}: ${b} is not an address`)].join("\n"),fix:"Set the input `url` (or `url` of the environment in slipway.yml), or write whole addresses. Nothing has been asked yet."})
return S.map(S=>planCheck(S,{inputs:d,url:b}))}function planVersion({expectVersion:d,versionFrom:b}){return d===void 0?void 0:{version:d,source:b}}function secretsOf(d){const b=[...(0,Nt.v)(d.headers).map(d=>d.slice(d.indexOf(":")+1).trim()),...[d.bearerToken,d.basicAuth].filter(d=>d!==void 0).map(d=>d.reveal())],S=d.basicAuth?.reveal().split(":").slice(1).join(":"),O=b.flatMap(d=>/^[\w-]+ +(\S+)$/.exec(d)?.[1]??[])
return[...b,...O,S??""].filter(d=>d!=="").flatMap(formsOf)}function formsOf(d){return[d,JSON.stringify(d).slice(1,-1),Buffer.from(d).toString("base64"),encodeURIComponent(d)]}function planCheck(d,{inputs:b,url:S}){const O=new URL(d.target,S),T=S!==void 0&&O.origin===S.origin?secretHeaders(b):{}
return{check:d,url:joinPath(d,S),headers:{accept:"*/*","user-agent":"slipway-smoke-test",...lowerCaseKeys(d.headers),...T},secretHeaders:Object.keys(T),requestTimeoutMs:d.timeout===void 0?b.requestTimeoutMs:(0,$t.E)(d.timeout)??b.requestTimeoutMs,latencyLimits:d.expect.time.map(parseLatencyLimit)}}function joinPath({target:d},b){return b!==void 0&&d.startsWith("/")?new URL(b.pathname.replace(/\/$/,"")+d,b):new URL(d)}function secretHeaders({headers:d,bearerToken:b,basicAuth:S}){const O=(0,Nt.v)(d).map(d=>{const b=d.indexOf(":")
return[d.slice(0,b).trim().toLowerCase(),d.slice(b+1).trim()]})
return{...Object.fromEntries(O),...b===void 0?{}:{authorization:`Bearer ${b.reveal()}`},...S===void 0?{}:{authorization:`Basic ${Buffer.from(S.reveal()).toString("base64")}`}}}function lowerCaseKeys(d){return Object.fromEntries(Object.entries(d).map(([d,b])=>[d.toLowerCase(),b]))}var Tt=S(74)
const _t=1e3,Lt={passed:"passed",degraded:"degraded",failed:"**failed**"}
function report({outcome:d,expected:b,secrets:S,durationMs:O,home:T}){const L=d.checks.filter(({verdict:d})=>d!=="passed"),clean=d=>hideSecrets(d,S),P=clean(renderHeadline(d,O))
return{ok:d.verdict!=="failed",headline:P,outputs:{verdict:d.verdict,"failure-kind":d.kind??"","served-version":clean(d.servedVersion??""),"rollback-recommended":String(d.isRollbackRecommended),"p95-ms":d.p95Ms===void 0?"":String(d.p95Ms),result:JSON.stringify(renderResult(d,O),(d,b)=>typeof b=="string"?clean(b):b)},summary:(0,Tt.qN)(`### Smoke test: ${Lt[d.verdict]}`,...P.split("\n").map(d=>(0,Tt.FV)(d)),d.kind===void 0?void 0:`More: [docs/errors.md](${(0,ue.Wr)(T,d.kind)})`,b===void 0?void 0:`Expected version: ${(0,Tt.aY)(b.version)}`,(0,Tt.tp)(["Check","Verdict","Tries","Status","Time","Version"],d.checks.map(d=>renderRow(d,clean))),...L.map(d=>renderFailure(d,clean))),annotations:L.map(d=>renderAnnotation(d,clean))}}function renderHeadline(d,b){const{checks:S,verdict:O,kind:T}=d,L=S.filter(d=>d.verdict==="passed").length,P=d.servedVersion===void 0?"":`; version ${d.servedVersion} is served`,C=`${L} of ${S.length} checks passed in ${(0,$t.a)(b)}${P}`
if(O!=="failed")return`Smoke test ${O}: ${C}.`
const te=S.find(d=>d.verdict==="failed"&&d.kind===T)
return`Smoke test failed: ${(te===void 0?d.reasons:[`${te.observed.planned.check.name}: ${te.reasons.join("; ")}`]).join("; ")}. ${C}.\n${d.remedy??""} (${T??""})`}function renderResult(d,b){return{schema:1,ok:d.verdict!=="failed",verdict:d.verdict,"failure-kind":d.kind??null,"served-version":d.servedVersion??null,"rollback-recommended":d.isRollbackRecommended,"p95-ms":d.p95Ms??null,"duration-ms":Math.round(b),remedy:d.remedy??null,reasons:d.reasons,checks:d.checks.map(({observed:d,verdict:b,kind:S,reasons:O,remedy:T})=>({name:d.planned.check.name,url:d.planned.url.href,verdict:b,"failure-kind":S??null,reasons:O,remedy:T??null,tries:d.state.tries,status:d.last?.kind==="answer"?d.last.status:null,"served-version":d.state.servedVersion??null}))}}function renderRow({observed:d,verdict:b},S){const{planned:O,state:T,last:L}=d
return[(0,Tt.FV)(O.check.name),Lt[b]+(b==="passed"&&T.lastFailure!==void 0?` (after ${T.tries} tries)`:""),String(T.tries),L?.kind==="answer"?String(L.status):"-",L===void 0?"-":(0,$t.a)(L.totalMs),T.servedVersion===void 0?"-":(0,Tt.aY)(S(T.servedVersion))]}function renderFailure({observed:d,reasons:b,remedy:S},O){const{planned:T,last:L,addresses:P}=d,C=Object.entries(L?.phases??{}).map(([d,b])=>[d,(0,$t.a)(b)]),te=L?.kind==="answer"?O(L.body).slice(0,_t):""
return(0,Tt.AU)(`${T.check.name}: what was seen`,(0,Tt.qN)(b.map(d=>`- ${(0,Tt.FV)(O(d))}`).join("\n"),S===void 0?void 0:`What to do: ${(0,Tt.FV)(S)}`,(0,Tt.tp)(["Phase","Time"],C),`Asked: ${(0,Tt.aY)(T.url.href)} at ${(0,Tt.aY)(P.join(", ")||"no address")}`,te===""?void 0:`Body:\n\n${(0,Tt.DV)(te)}`,`Try it:\n\n${(0,Tt.DV)(O(renderCurl(d.planned)),"sh")}`))}function renderCurl({check:d,url:b,headers:S,secretHeaders:O,requestTimeoutMs:T}){const L=Object.entries(S).map(([d,b])=>`-H ${quote(`${d}: ${O.includes(d)?"***":b}`)}`),P=d.body===void 0?[]:[`--data ${quote(d.body)}`]
return["curl -sv",`--max-time ${Math.ceil(T/1e3)}`,`-X ${d.method}`,...L,...P,quote(b.href)].join(" ")}function quote(d){return`'${d.replaceAll("'",String.raw`'\''`)}'`}function renderAnnotation({observed:d,verdict:b,kind:S,reasons:O,remedy:T},L){return{level:b==="failed"?"error":"warning",title:`Smoke test: ${d.planned.check.name}`,message:L([...O,`${T??""} (${S??""})`].join("\n"))}}const Pt={unreachable:"Look at the phase that is named; check listener, security groups and the health of the service.","server-error":"Read the log of the service at that time.","wrong-version":"Check that the deployment replaced the tasks, and that an answer carries the version (`version-from`).",unstable:"Look at the targets one by one: some tasks or addresses are bad.",assertion:"Compare the reasons with the body in the job summary; mend the application, or the check.",latency:"Compare with the version before; raise the limit only knowingly.",tls:"Renew the certificate, or correct the name.",challenge:"Let this client pass (a secret header in `headers` that a rule of the edge lets through), or ask the load balancer itself by `resolve`."},Ct=["wrong-version","assertion","server-error","unreachable","unstable","latency","tls","challenge"],It=new Set(["tls","challenge"])
function concludeCheck(d){const{planned:b,isStable:S,state:O,samplesMs:T,badSamples:L}=d,P=b.check.severity==="warn"?"degraded":"failed"
if(!S){const{kind:b,reasons:S,remedy:T=Pt[b]}=explainFailure(O)
return{observed:d,verdict:P,kind:b,reasons:S,remedy:T}}if(L.length>0){const b=new Set(L.flatMap(d=>d.reasons))
return{observed:d,verdict:P,kind:"unstable",reasons:[`${L.length} of ${T.length+L.length} latency samples were not answered as expected`,...b],remedy:Pt.unstable}}const C=b.latencyLimits.map(d=>T.length===0?`${d.text}: no sample was taken before the deadline`:exceedLatency(d,T)).filter(d=>d!==void 0)
return C.length>0?{observed:d,verdict:P,kind:"latency",reasons:C,remedy:Pt.latency}:{observed:d,verdict:"passed",kind:void 0,reasons:[],remedy:void 0}}function concludeRun(d,{observed:b,expected:S}){const O=d.filter(({verdict:d})=>d==="failed"),T=S!==void 0&&O.length===0&&!b.some(({state:d})=>d.sawExpectedVersion),L=T?"wrong-version":Ct.find(d=>O.some(b=>b.kind===d)),P=d.some(({verdict:d})=>d==="degraded")?"degraded":"passed",C=b.flatMap(d=>d.samplesMs)
return{verdict:L===void 0?P:"failed",kind:L,checks:d,reasons:T?[`no answer carries a version, so ${S.version} is not proven to be served`]:[],remedy:L&&(O.find(d=>d.kind===L)?.remedy??Pt[L]),servedVersion:b.map(({state:d})=>d.servedVersion).findLast(d=>d!==void 0),p95Ms:C.length===0?void 0:Math.round(latencyStatistic("p(95)",C)),isRollbackRecommended:L!==void 0&&!It.has(L)}}const Rt={share:.15,minMs:300,maxMs:1e4},Mt=200,jt=4
async function smokeTest(d,b){const S=secretsOf(d)
for(const d of S)b.mask(d)
const O=planChecks({inputs:d,...await readTargets(d,b)}),T=planVersion(d),L=b.clock.now(),P=L+d.timeoutMs,C=await Promise.all(O.map(O=>watchCheck(O,{inputs:d,world:b,expected:T,deadlineMs:P,secrets:S})))
return report({outcome:concludeRun(C.map(concludeCheck),{observed:C,expected:T}),expected:T,secrets:S,durationMs:b.clock.now()-L,home:(0,ue.qp)(b.env)})}async function readTargets(d,b){const S=d.environment===void 0?void 0:await b.readEnvironment(d.config,d.environment),O=d.url??(S?.url===void 0?void 0:new URL(S.url)),T=O===void 0?[]:[(0,L.readSmokeCheck)(`GET ${O.href}`)]
return{url:O,checks:d.checks??(S===void 0||S.checks.length===0?T:S.checks)}}async function watchCheck(d,b){const{inputs:S,world:O,deadlineMs:T}=b
let L,P=ve,C=[]
const te=O.clock.now()
let ue=""
for(;;){const de=await askRound(d,{...b,addresses:await findAddresses(d,b)})
C=de.flatMap(({address:d})=>d??[])
if(O.clock.now()>=T&&de.some(({result:d})=>d.kind==="no-answer")&&P.tries>0)return finish(d,{...b,state:P,last:L,addresses:C,isStable:!1})
L=de.find(({judgement:d})=>d.failure!==void 0)?.result??de.at(-1)?.result
P=takeRound(P,de.map(({judgement:d})=>d),O.clock.now())
ue=tellChange(d,{state:P,world:O,told:ue,secrets:b.secrets})
const ve=decideCheck(P,{consecutive:S.consecutive,nowMs:O.clock.now()})
if(ve!=="undecided")return finish(d,{...b,state:P,last:L,addresses:C,isStable:ve==="stable"})
const we=P.goodInARow>0?Mt:retryPauseMs(te,{last:L,world:O,deadlineMs:T})
if(O.clock.now()+we>=T)return finish(d,{...b,state:P,last:L,addresses:C,isStable:!1})
await O.clock.sleep(we,O.signal)}}async function findAddresses({url:d,requestTimeoutMs:b},{inputs:S,world:O,deadlineMs:T}){const L=S.resolve.get(d.hostname)
if(L!==void 0)return[L]
try{const S=Math.max(1,Math.min(b,T-O.clock.now()))
return await O.resolveAddresses(d.hostname,S)}catch(b){O.log.debug(`${d.hostname}: ${String(b)}`)
return[]}}async function askRound(d,b){const S=b.addresses.length===0?[void 0]:b.addresses,O=await Promise.all(S.map(async S=>{const O=await ask(d,{...b,address:S})
return{address:S,result:O,judgement:judge(d.check,O,b.expected)}})),T=O.filter(d=>!lacksRoute(d))
return T.length===0?O:T}function lacksRoute({address:d="",result:b}){return(0,O.isIPv6)(d)&&b.kind==="no-answer"&&["ENETUNREACH","EADDRNOTAVAIL","EAFNOSUPPORT"].includes(b.code)}async function ask({check:d,url:b,headers:S,requestTimeoutMs:O},{world:L,deadlineMs:P,address:C}){const te=await L.probe({method:d.method,url:b,headers:S,timeoutMs:Math.max(1,Math.min(O,P-L.clock.now())),signal:L.signal,...d.body===void 0?{}:{body:d.body},...C===void 0?{}:{address:C}})
if(L.signal.aborted)throw L.signal.reason instanceof T.cJ?L.signal.reason:new T.cJ("abort")
return te}function retryPauseMs(d,{last:b,world:S,deadlineMs:O}){const T=S.clock.now(),L=Math.min(Rt.maxMs,Math.max(Rt.minMs,(T-d)*Rt.share)),P=.5+.5*(S.random??Math.random)()
return Math.max(Math.min(parseRetryAfterMs(b,T),(O-T)/2),L*P)}function parseRetryAfterMs(d,b){const S=d?.kind==="answer"?d.headers["retry-after"]:void 0
return S===void 0?0:/^\d+$/.test(S)?Number(S)*1e3:((0,de.nV)(S)??b)-b}function tellChange({check:d},{state:b,world:S,told:O,secrets:T}){const L=b.goodInARow>0?"answers as expected":b.lastFailure?.reasons.join("; ")??""
if(L!==O){S.log.progress(`${d.name}: try ${b.tries}`)
S.log.foreign([`         ${hideSecrets(L,T)}`])}return L}async function finish(d,b){const{state:S,last:O,addresses:T,isStable:L}=b
return{planned:d,state:S,last:O,addresses:T,isStable:L,...L&&d.latencyLimits.length>0?await sampleLatency(d,b):{samplesMs:[],badSamples:[]}}}async function sampleLatency(d,b){const S=[],O=[]
let T=0
await Promise.all(Array.from({length:jt},async()=>{while(T<b.inputs.samples&&b.world.clock.now()<b.deadlineMs){const L=b.addresses[T%Math.max(1,b.addresses.length)]
T+=1
const P=b.deadlineMs-b.world.clock.now(),C=await ask(d,{...b,address:L}),{failure:te}=judge(d.check,C,b.expected),ue=C.kind==="no-answer"&&C.totalMs>=P
te===void 0?S.push(C.totalMs):ue||O.push(te)}}))
return{samplesMs:S,badSamples:O}}}),194:((d,b,S)=>{S.d(b,{C:()=>runAction})
const O=require("os")
function utils_toCommandValue(d){return d===null||d===void 0?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)}function toCommandProperties(d){return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}}function command_issueCommand(d,b,S){const T=new Command(d,b,S)
process.stdout.write(T.toString()+O.EOL)}function command_issue(d,b=""){command_issueCommand(d,{},b)}class Command{constructor(d,b,S){d||(d="missing.command")
this.command=d
this.properties=b
this.message=S}toString(){let d="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){d+=" "
let b=!0
for(const S in this.properties)if(this.properties.hasOwnProperty(S)){const O=this.properties[S]
if(O){b?b=!1:d+=","
d+=`${S}=${escapeProperty(O)}`}}}d+=`::${escapeData(this.message)}`
return d}}function escapeData(d){return utils_toCommandValue(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(d){return utils_toCommandValue(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const T=require("crypto"),L=require("fs")
function file_command_issueFileCommand(d,b){const S=process.env[`GITHUB_${d}`]
if(!S)throw new Error(`Unable to find environment variable for file command ${d}`)
if(!L.existsSync(S))throw new Error(`Missing file at path: ${S}`)
L.appendFileSync(S,`${utils_toCommandValue(b)}${O.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(d,b){const S=`ghadelimiter_${T.randomUUID()}`,L=utils_toCommandValue(b)
if(d.includes(S))throw new Error(`Unexpected input: name should not contain the delimiter "${S}"`)
if(L.includes(S))throw new Error(`Unexpected input: value should not contain the delimiter "${S}"`)
return`${d}<<${S}${O.EOL}${L}${O.EOL}${S}`}require("path")
var P=S(689)
class HttpClient{#r
constructor(...d){this.#r=d}async getJson(...d){return(await this.#i()).getJson(...d)}async request(...d){return(await this.#i()).request(...d)}getAgent(){}getAgentDispatcher(d){const b=(0,P.s)(new URL(d))
return b?.hostname?{proxy:b}:void 0}async#i(){return new((await S.e(514).then(S.bind(S,514))).HttpClient)(...this.#r)}}var __awaiter=function(d,b,S,O){function adopt(d){return d instanceof S?d:new S(function(b){b(d)})}return new(S||(S=Promise))(function(S,T){function fulfilled(d){try{step(O.next(d))}catch(d){T(d)}}function rejected(d){try{step(O.throw(d))}catch(d){T(d)}}function step(d){d.done?S(d.value):adopt(d.value).then(fulfilled,rejected)}step((O=O.apply(d,b||[])).next())})}
class BearerCredentialHandler{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The request has no headers")
d.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(d,b,S,O){function adopt(d){return d instanceof S?d:new S(function(b){b(d)})}return new(S||(S=Promise))(function(S,T){function fulfilled(d){try{step(O.next(d))}catch(d){T(d)}}function rejected(d){try{step(O.throw(d))}catch(d){T(d)}}function step(d){d.done?S(d.value):adopt(d.value).then(fulfilled,rejected)}step((O=O.apply(d,b||[])).next())})}
class OidcClient{static createHttpClient(d=!0,b=10){const S={allowRetries:d,maxRetries:b}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],S)}static getRequestToken(){const d=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!d)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return d}static getIDTokenUrl(){const d=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!d)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return d}static getCall(d){return oidc_utils_awaiter(this,void 0,void 0,function*(){var b
const S=OidcClient.createHttpClient(),O=yield S.getJson(d).catch(d=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${d.statusCode}\n \n        Error Message: ${d.message}`)}),T=(b=O.result)===null||b===void 0?void 0:b.value
if(!T)throw new Error("Response json body do not have ID Token field")
return T})}static getIDToken(d){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let b=OidcClient.getIDTokenUrl()
d&&(b=`${b}&audience=${encodeURIComponent(d)}`)
debug(`ID token url is ${b}`)
const S=yield OidcClient.getCall(b)
setSecret(S)
return S}catch(d){throw new Error(`Error message: ${d.message}`)}})}}var summary_awaiter=function(d,b,S,O){function adopt(d){return d instanceof S?d:new S(function(b){b(d)})}return new(S||(S=Promise))(function(S,T){function fulfilled(d){try{step(O.next(d))}catch(d){T(d)}}function rejected(d){try{step(O.throw(d))}catch(d){T(d)}}function step(d){d.done?S(d.value):adopt(d.value).then(fulfilled,rejected)}step((O=O.apply(d,b||[])).next())})}
const{access:C,appendFile:te,writeFile:ue}=L.promises,de="GITHUB_STEP_SUMMARY",ve=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const d=process.env[de]
if(!d)throw new Error(`Unable to find environment variable for $${de}. Check if your runtime environment supports job summaries.`)
try{yield C(d,L.constants.R_OK|L.constants.W_OK)}catch(b){throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/write permissions.`)}this._filePath=d
return this._filePath})}wrap(d,b,S={}){const O=Object.entries(S).map(([d,b])=>` ${d}="${b}"`).join("")
return b?`<${d}${O}>${b}</${d}>`:`<${d}${O}>`}write(d){return summary_awaiter(this,void 0,void 0,function*(){const b=!!(d===null||d===void 0?void 0:d.overwrite),S=yield this.filePath(),O=b?ue:te
yield O(S,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(d,b=!1){this._buffer+=d
return b?this.addEOL():this}addEOL(){return this.addRaw(O.EOL)}addCodeBlock(d,b){const S=Object.assign({},b&&{lang:b}),O=this.wrap("pre",this.wrap("code",d),S)
return this.addRaw(O).addEOL()}addList(d,b=!1){const S=b?"ol":"ul",O=d.map(d=>this.wrap("li",d)).join(""),T=this.wrap(S,O)
return this.addRaw(T).addEOL()}addTable(d){const b=d.map(d=>{const b=d.map(d=>{if(typeof d=="string")return this.wrap("td",d)
const{header:b,data:S,colspan:O,rowspan:T}=d,L=b?"th":"td",P=Object.assign(Object.assign({},O&&{colspan:O}),T&&{rowspan:T})
return this.wrap(L,S,P)}).join("")
return this.wrap("tr",b)}).join(""),S=this.wrap("table",b)
return this.addRaw(S).addEOL()}addDetails(d,b){const S=this.wrap("details",this.wrap("summary",d)+b)
return this.addRaw(S).addEOL()}addImage(d,b,S){const{width:O,height:T}=S||{},L=Object.assign(Object.assign({},O&&{width:O}),T&&{height:T}),P=this.wrap("img",null,Object.assign({src:d,alt:b},L))
return this.addRaw(P).addEOL()}addHeading(d,b){const S=`h${b}`,O=["h1","h2","h3","h4","h5","h6"].includes(S)?S:"h1",T=this.wrap(O,d)
return this.addRaw(T).addEOL()}addSeparator(){const d=this.wrap("hr",null)
return this.addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null)
return this.addRaw(d).addEOL()}addQuote(d,b){const S=Object.assign({},b&&{cite:b}),O=this.wrap("blockquote",d,S)
return this.addRaw(O).addEOL()}addLink(d,b){const S=this.wrap("a",d,{href:b})
return this.addRaw(S).addEOL()}}
O.platform(),O.arch()
var we,core_awaiter=function(d,b,S,O){function adopt(d){return d instanceof S?d:new S(function(b){b(d)})}return new(S||(S=Promise))(function(S,T){function fulfilled(d){try{step(O.next(d))}catch(d){T(d)}}function rejected(d){try{step(O.throw(d))}catch(d){T(d)}}function step(d){d.done?S(d.value):adopt(d.value).then(fulfilled,rejected)}step((O=O.apply(d,b||[])).next())})};(function(d){d[d.Success=0]="Success"
d[d.Failure=1]="Failure"})(we||(we={}))
function setSecret(d){command_issueCommand("add-mask",{},d)}function setOutput(d,b){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(d,b))
process.stdout.write(O.EOL)
command_issueCommand("set-output",{name:d},utils_toCommandValue(b))}function setFailed(d){process.exitCode=we.Failure
error(d)}function debug(d){command_issueCommand("debug",{},d)}function error(d,b={}){command_issueCommand("error",toCommandProperties(b),d instanceof Error?d.toString():d)}function warning(d,b={}){command_issueCommand("warning",toCommandProperties(b),d instanceof Error?d.toString():d)}function notice(d,b={}){command_issueCommand("notice",toCommandProperties(b),d instanceof Error?d.toString():d)}function info(d){process.stdout.write(d+O.EOL)}function startGroup(d){command_issue("group",d)}function endGroup(){command_issue("endgroup")}function group(d,b){return core_awaiter(this,void 0,void 0,function*(){startGroup(d)
let S
try{S=yield b()}finally{endGroup()}return S})}function saveState(d,b){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(d,b))
command_issueCommand("save-state",{name:d},utils_toCommandValue(b))}function getState(d){return process.env[`STATE_${d}`]||""}function getIDToken(d){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(d)})}var Ee=S(973),xe=S(74),Oe=S(284)
function printable(d){return d.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(d){return printable(d).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}var Je=S(486)
const tt=require("node:fs")
var nt=S(214)
function readGithubRun(d){const b=d.GITHUB_REPOSITORY??"",S=d.GITHUB_SERVER_URL??"https://github.com",O=d.GITHUB_RUN_ID??""
return{repository:b,serverUrl:S,runId:O,sha:d.GITHUB_SHA??"",ref:d.GITHUB_REF??"",refName:d.GITHUB_REF_NAME??"",eventName:d.GITHUB_EVENT_NAME??"",actor:d.GITHUB_ACTOR??"",triggeringActor:d.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(d.GITHUB_RUN_ATTEMPT??"1"),job:d.GITHUB_JOB??"",workflowRef:d.GITHUB_WORKFLOW_REF??"",apiUrl:d.GITHUB_API_URL??"https://api.github.com",workspace:d.GITHUB_WORKSPACE??"",runnerTemp:d.RUNNER_TEMP??"",runUrl:`${S}/${b}/actions/runs/${O}`,event:readEvent(d.GITHUB_EVENT_PATH)}}function readEvent(d){if(d===void 0||d==="")return{}
try{return nt.qgA(nt.g1P(nt.YjP(),nt.L5J()),JSON.parse((0,tt.readFileSync)(d,"utf8")))}catch(d){throw new Ee.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,Ee.bD)(d)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:d})}}function backoffMs(d,b,S=Math.random){return S()*Math.min(d.capMs,d.baseMs*(d.factor??2)**b)}async function retry(d,b){for(let S=0;;S+=1)try{return await b(S)}catch(b){if(S+1>=d.attempts||!d.shouldRetry(b))throw b
await d.clock.sleep(backoffMs(d,S,d.random),d.signal)}}const rt=2e4,ct={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(d,b){if((b.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new Ee.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await retry({...ct,clock:b.clock,shouldRetry:mayPass},()=>requestOnce(d,b))}catch(d){throw new Ee.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(d)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:d})}}async function requestOnce(d,{clock:b,request:S}){const O=new AbortController,T=b.sleep(rt,O.signal).then(()=>{throw new Error(`no answer within ${rt/1e3} seconds`)})
try{return await Promise.race([S(d),T])}finally{O.abort()}}function mayPass(d){const b=readStatus(d)
return b===void 0||b===408||b===429||b>=500}function readStatus(d){const[,b]=/Error Code : (\d{3})/.exec((0,Ee.bD)(d))??[]
return b===void 0?void 0:Number(b)}function tell(d){const b=readStatus(d)
return b===void 0?(0,Ee.bD)(d).replaceAll(/\s+/g," "):`it answered with status ${b}`}var pt=S(729)
class Secret{#o
constructor(d){this.#o=d}reveal(){return this.#o}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}class InputReader{namesRead=new Set
#a=[]
#c
constructor(d){this.#c=d}untrimmed(d){this.namesRead.add(d)
return this.#c[`INPUT_${d.replaceAll(" ","_").toUpperCase()}`]??""}has(d){return this.untrimmed(d).trim()!==""}text(d){const b=this.untrimmed(d).trim()
b===""&&this.fault({input:d,value:b,allowed:"a value (it is required)"})
return b}optionalText(d){const b=this.untrimmed(d).trim()
return b===""?void 0:b}boolean(d){const b=this.untrimmed(d).trim();["true","false"].includes(b.toLowerCase())||this.fault({input:d,value:b,allowed:"true or false"})
return b.toLowerCase()==="true"}integer(d,{min:b,max:S}){const O=this.untrimmed(d).trim(),T=Number(O);(!/^-?\d+$/.test(O)||T<b||T>S)&&this.fault({input:d,value:O,allowed:`a whole number from ${b} to ${S}`})
return T}duration(d,{minMs:b,maxMs:S}){const O=this.untrimmed(d).trim(),T=(0,pt.E)(O)
if(T===void 0||T<b||T>S){const T=`${(0,pt.a)(b)} to ${(0,pt.a)(S)}`
this.fault({input:d,value:O,allowed:`a duration such as 90s, 10m or 1h, from ${T}`})}return T??b}choice(d,b){const S=this.untrimmed(d).trim(),O=b.find(d=>d===S)
O===void 0&&this.fault({input:d,value:S,allowed:`one of: ${b.join(", ")}`})
return O??b[0]}list(d){return splitItems(this.untrimmed(d),/[\r\n,]+/)}lines(d){return splitItems(this.untrimmed(d),/[\r\n]+/)}optionalSecret(d){const b=this.untrimmed(d).trim()
if(b!==""){for(const d of b.split(/[\r\n]+/))d!==""&&setSecret(d)
return new Secret(b)}}parsed(d,b){const S=this.optionalText(d)
if(S!==void 0)try{return b(S)}catch(b){this.fault({input:d,value:S,allowed:(0,Ee.bD)(b)})
return}}fault(d){this.#a.push(renderFault(d))}faultAt(d,{line:b,column:S,message:O}){this.#a.push(`- \`${d}\`, line ${b}, column ${S}: ${O}`)}finish(){if(this.#a.length===0)return
const d=this.#a.length===1?"One input is":`${this.#a.length} inputs are`
throw new Ee.lZ({code:"invalid-inputs",message:[`${d} not valid:`,...this.#a].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:d,value:b,allowed:S}){const O=b.length>200?`${b.slice(0,200)}\u2026`:b
return`- \`${d}\` is ${b===""?"empty":JSON.stringify(O)}; allowed: ${S}.`}function splitItems(d,b){return d.split(b).map(d=>d.trim()).filter(d=>d!=="")}const bt=require("node:crypto")
function githubLog(d){const b=d.now()
return{info:d=>info(commandless(d)),debug:d=>debug(d),progress:S=>info(`[${(0,pt.a)(d.now()-b).padStart(6)}] ${commandless(S)}`),warning:d=>warning(d),group:(d,b)=>group(d,b),foreign:d=>{if(d.length===0)return
const b=(0,bt.randomUUID)()
info(`::stop-commands::${b}`)
for(const b of d)info(printable(b))
info(`::${b}::`)},foreignStream:async d=>{const b=(0,bt.randomUUID)()
info(`::stop-commands::${b}`)
try{return await d(d=>info(printable(d)))}finally{info(`::${b}::`)}}}}const $t=9
async function runAction(d){try{const b=realContext()
if(process.env.SLIPWAY_STEP==="post"){const S=await(d.post?.(b))
S!==void 0&&await publish(S)}else{const S=new InputReader(process.env),O=await d.readInputs(S)
S.finish()
await publish(await d.story(O,b))}}catch(b){await publish(reportError(d.name,b))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(d){return new Promise(b=>{d.write("",()=>b())})}function realContext(){const d=new AbortController
for(const b of["SIGINT","SIGTERM"])process.on(b,()=>d.abort(new Ee.cJ(b)))
return{clock:Je.dQ,log:githubLog(Je.dQ),signal:d.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(d,b)=>saveState(d,b),readState:d=>getState(d),idToken:d=>readIdToken(d,{env:process.env,clock:Je.dQ,request:d=>getIDToken(d)}),mask:d=>setSecret(d)}}async function publish(d){const b=setOutputs(d.outputs)
await writeSummary(d.summary)
printAnnotations(d.annotations??[])
d.ok?notice(d.headline):setFailed(d.headline)
b!==void 0&&setFailed(`${b} ${Nt.fix} (${Nt.code})`)}const Nt={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let d=!1
return b=>{const S=setOutputs(b)
S===void 0||d||warning(`${S} The step goes on.`)
d||=S!==void 0}}function setOutputs(d){try{for(const[b,S]of Object.entries(d))setOutput(b,S)
return}catch(d){return`The outputs of this step could not be written: ${(0,Ee.bD)(d)}.`}}async function writeSummary(d){if(d==="")return
const b=process.env.GITHUB_STEP_SUMMARY!==void 0,S=(0,xe.HX)(d)
b&&S===d||info(d.split("\n").map(commandless).join("\n"))
b&&await ve.addRaw(S,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(d){warning(`The job summary could not be written: ${(0,Ee.bD)(d)}. What it tells is in the outputs and in the log.`)}const Tt={error:error,warning:warning,notice:notice}
function printAnnotations(d){for(const b of["error","warning","notice"]){const S=d.filter(d=>d.level===b)
for(const d of S.slice(0,$t))Tt[b](d.message,properties(d))
const O=S.length-$t
O>0&&info(`${O} more of level ${b} are in the job summary.`)}}function properties({title:d,file:b,line:S,column:O}){return{...d===void 0?{}:{title:d},...b===void 0?{}:{file:b},...S===void 0?{}:{startLine:S},...O===void 0?{}:{startColumn:O}}}function reportError(d,b){if(b instanceof Ee.lZ)return reportActionError(d,b)
if(b instanceof Ee.cJ)return reportActionError(d,new Ee.lZ({code:"cancelled",message:b.message,fix:"Run the job again when you want to go on."}))
const S=b instanceof Error?b.stack??b.message:String(b)
return reportActionError(d,new Ee.lZ({code:"internal-error",message:`This is a fault in Slipway's ${d}, not in your pipeline:\n${S}`,fix:`Report it with this log at ${(0,Oe.j_)((0,Oe.qp)(process.env))}/issues.`}))}function reportActionError(d,{code:b,message:S,fix:O,places:T}){return{ok:!1,headline:`${S}\n${O} (${b})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:b,message:S,fix:O}})},summary:(0,xe.qN)(`### ${d}: ${(0,xe.FV)(b)}`,...S.split("\n").map(d=>(0,xe.FV)(d)),`**What to do:** ${(0,xe.FV)(O)}`,`More: [docs/errors.md](${(0,Oe.Wr)((0,Oe.qp)(process.env),b)})`),annotations:T.map(d=>({level:"error",...d}))}}}),973:((d,b,S)=>{S.d(b,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:d,message:b,fix:S,cause:O,places:T}){super(b,O===void 0?void 0:{cause:O})
this.name="ActionError"
this.code=d
this.fix=S
this.places=T??[]}}function messageOf(d){return d instanceof Error?d.message:String(d)}class Cancelled extends Error{constructor(d){super(`The run was cancelled (${d}).`)
this.name="Cancelled"}}}),533:((d,b,S)=>{S.d(b,{rd:()=>networkProbe,t8:()=>resolveInTime})
const O=require("node:dns/promises"),T=require("node:http"),L=require("node:https"),P=require("node:tls")
var C=S(973)
const te=65536
async function resolveAddresses(d){const b=await(0,O.lookup)(d.replace(/^\[|\]$/g,""),{all:!0})
return[...new Set(b.map(({address:d})=>d))]}async function resolveInTime(d,b){const{clock:S,find:O=resolveAddresses}=b,T=new AbortController
try{return await Promise.race([O(d),timeout(b,S,T.signal)])}finally{T.abort()}}function networkProbe(d){return async b=>{const S=startStopwatch(d),O=new AbortController
try{return await Promise.race([exchange(b,S,O.signal),timeout(b,d,O.signal)])}catch(d){return S.noAnswer(errorCode(d),(0,C.bD)(d))}finally{O.abort()}}}function startStopwatch(d){const b=d.now()
let S="dns",O=b
const T={},totalMs=()=>d.now()-b
return{phases:T,address:"",totalMs:totalMs,enter:b=>{T[S]=d.now()-O
S=b
O=d.now()},noAnswer(d,b){return{kind:"no-answer",phase:S,code:d,message:b,phases:T,totalMs:totalMs(),address:this.address}}}}async function timeout({timeoutMs:d,signal:b},S,O){await S.sleep(d,b===void 0?O:AbortSignal.any([O,b]))
throw Object.assign(new Error(`no answer within ${d} ms`),{code:"TIMEOUT"})}async function exchange(d,b,S){const O=d.address??(await resolveAddresses(d.url.hostname))[0]??""
b.address=O
b.enter("connect")
const T=await send(d,{address:O,stopwatch:b,end:S})
b.enter("body")
const L=await readBody(T)
b.enter("body")
return{kind:"answer",status:T.statusCode??0,headers:Object.fromEntries(Object.entries(T.headersDistinct).map(([d,b=[]])=>[d,b.join(", ")])),body:L,phases:b.phases,totalMs:b.totalMs(),address:O}}function send(d,{address:b,stopwatch:S,end:O}){return new Promise((T,L)=>{const C=openRequest(d,b)
O.addEventListener("abort",()=>C.destroy(),{once:!0})
C.on("error",L)
C.on("socket",d=>{d.once("connect",()=>S.enter(d instanceof P.TLSSocket?"tls":"first-byte"))
d.once("secureConnect",()=>S.enter("first-byte"))})
C.on("response",T)
C.end(d.body)})}function openRequest({url:d,method:b,headers:S},O){const P=O.includes(":")?6:4,C={method:b,headers:S,agent:!1,lookup:(d,{all:b},S)=>b===!0?S(null,[{address:O,family:P}]):S(null,O,P)}
return d.protocol==="https:"?(0,L.request)(d,C):(0,T.request)(d,C)}function readBody(d){return new Promise((b,S)=>{const O=[]
let T=0
const finish=()=>b(Buffer.concat(O).subarray(0,te).toString())
d.on("data",d=>{O.push(d)
T+=d.length
T>=te&&finish()})
d.on("end",finish)
d.on("error",S)})}function errorCode(d){const b=d instanceof Error&&"code"in d?d.code:void 0
return typeof b=="string"?b:"ERROR"}}),433:((d,b,S)=>{S.d(b,{ux:()=>faultAt,qg:()=>findNearest,L4:()=>renderFault,i0:()=>sortFaults,ZA:()=>suggest})
const O=new Uint32Array(65536),myers_32=(d,b)=>{const S=d.length,T=b.length,L=1<<S-1
let P=-1,C=0,te=S,ue=S
while(ue--)O[d.charCodeAt(ue)]|=1<<ue
for(ue=0;ue<T;ue++){let d=O[b.charCodeAt(ue)]
const S=d|C
d|=(d&P)+P^P
C|=~(d|P)
P&=d
C&L&&te++
P&L&&te--
C=C<<1|1
P=P<<1|~(S|C)
C&=S}ue=S
while(ue--)O[d.charCodeAt(ue)]=0
return te},myers_x=(d,b)=>{const S=b.length,T=d.length,L=[],P=[],C=Math.ceil(S/32),te=Math.ceil(T/32)
for(let d=0;d<C;d++){P[d]=-1
L[d]=0}let ue=0
for(;ue<te-1;ue++){let C=0,te=-1
const de=ue*32,ve=Math.min(32,T)+de
for(let b=de;b<ve;b++)O[d.charCodeAt(b)]|=1<<b
for(let d=0;d<S;d++){const S=O[b.charCodeAt(d)],T=P[d/32|0]>>>d&1,ue=L[d/32|0]>>>d&1,de=S|C,ve=((S|ue)&te)+te^te|S|ue
let we=C|~(ve|te),Ee=te&ve
we>>>31^T&&(P[d/32|0]^=1<<d)
Ee>>>31^ue&&(L[d/32|0]^=1<<d)
we=we<<1|T
Ee=Ee<<1|ue
te=Ee|~(de|we)
C=we&de}for(let b=de;b<ve;b++)O[d.charCodeAt(b)]=0}let de=0,ve=-1
const we=ue*32,Ee=Math.min(32,T-we)+we
for(let b=we;b<Ee;b++)O[d.charCodeAt(b)]|=1<<b
let xe=T
for(let d=0;d<S;d++){const S=O[b.charCodeAt(d)],C=P[d/32|0]>>>d&1,te=L[d/32|0]>>>d&1,ue=S|de,we=((S|te)&ve)+ve^ve|S|te
let Ee=de|~(we|ve),Oe=ve&we
xe+=Ee>>>T-1&1
xe-=Oe>>>T-1&1
Ee>>>31^C&&(P[d/32|0]^=1<<d)
Oe>>>31^te&&(L[d/32|0]^=1<<d)
Ee=Ee<<1|C
Oe=Oe<<1|te
ve=Oe|~(ue|Ee)
de=Ee&ue}for(let b=we;b<Ee;b++)O[d.charCodeAt(b)]=0
return xe},distance=(d,b)=>{if(d.length<b.length){const S=b
b=d
d=S}return b.length===0?d.length:d.length<=32?myers_32(d,b):myers_x(d,b)}
function faultAt({line:d,column:b},S){return{line:d,column:b,message:S}}function renderFault(d,b){return`${d}:${b.line}:${b.column} ${b.message}`}function sortFaults(d){const b=new Set
return d.toSorted((d,b)=>d.line-b.line||d.column-b.column).filter(d=>{const S=renderFault("",d)
return!b.has(S)&&b.add(S)})}function suggest(d,b){const S=findNearest(d,b)
return S!==void 0?`did you mean \`${S}\`?`:b.length===0?"none is known.":`known: ${b.map(d=>`\`${d}\``).join(", ")}.`}function findNearest(d,b){const[S]=b.map(b=>({name:b,away:distance(d.toLowerCase(),b.toLowerCase())})).toSorted((d,b)=>d.away-b.away),O=d.length<4?1:Math.max(2,Math.floor(d.length/3))
return S&&S.away<=O?S.name:void 0}}),674:((d,b,S)=>{S.d(b,{A7:()=>P,PS:()=>resolveLauncher,Pn:()=>C,rR:()=>de,yh:()=>te})
var O=S(214),T=S(119),L=S(488)
const told=(d,b)=>O.yqP(O.FsL(d,O.yuE({description:b}))),P=["rule","schedule","pipe"],C=["service","image"],te={"event-bus":"rule","target-id":"rule",group:"schedule",container:"image"},exactlyOne=d=>({oneOf:d.map(d=>({required:[d]}))}),ue=O.FsL(O.rej({rule:told(L.md,"EventBridge rule. The template may hold `{environment}`."),"event-bus":O.yqP(L.xq),"target-id":told(L.md,"Target of the rule, where several start tasks."),schedule:told(L.md,"Schedule of EventBridge Scheduler. The template may hold `{environment}`."),group:told(L.md,"Group of the schedule; may hold `{environment}`. Left out: `default`."),pipe:told(L.md,"EventBridge pipe. The template may hold `{environment}`."),service:told(L.MH,"Service of this file whose revision it starts; both must have the same task definition family."),image:told(L.tO,"Image of this file that its own task definition gets."),container:O.yqP(O.FsL(O.KCZ([L.xN,O.FsL(O.YOg(L.xN),O.BpQ(1,"a list with at least one container"))],"a container or a list of containers"),O.yuE({description:"Containers that get the `image`. Left out: the only one."})))}),O.yuE({title:"Launcher",description:"A rule, schedule or pipe that starts tasks of the image and follows each release.",allOf:[exactlyOne(P),exactlyOne(C)],dependencies:Object.fromEntries(Object.entries(te).map(([d,b])=>[d,[b]])),examples:[{schedule:"nightly-report",group:"acme-{environment}",service:"api"},{pipe:"acme-{environment}-worker",image:"worker",container:"app"}]})),de=O.YOg(ue,"a list of launchers"),ve=["rule","event-bus","target-id","schedule","group","pipe"]
function launcherNames(d){return Object.fromEntries(ve.flatMap(b=>{const S=d[b]
return S===void 0?[]:[[b,S]]}))}function resolveLauncher(d,b){const S=Object.entries(launcherNames(d)).map(([d,S])=>[d,(0,T.L)(S,{environment:b})])
return{...d,...Object.fromEntries(S)}}}),331:((d,b,S)=>{S.d(b,{parseManifest:()=>parseManifest,k3:()=>parseSmokeChecks})
var O=S(214),T=S(973),L=S(433),P=S(103),C=S(488)
const te=["lint","types","tests"],ue=["eslint","biome","oxlint","prettier","tsc","jest","vitest","node-test","ruff","ruff-format","mypy","pyright","pytest","unittest"],quoted=d=>d.map(d=>`\`${d}\``).join(", "),de=O.FsL(O.YjP("a path or glob from the root of the repository, with `/` and without `..`"),O.yGV(/^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/,"a path or glob from the root of the repository, with `/` and without `..`"),O.yuE({description:"Path or glob from the root of the repository; a folder stands for all in it.",examples:["packages/shared/**","proto/*.proto"]})),ve=O.KIO(te,quoted(te))
function flag(d){return O.FsL(O.zMY("`true` or `false`"),O.yuE({description:`Whether ${d}. Left out: when a tool for it is set up.`}))}const we=O.FsL(O.rej({install:O.yqP((0,C.wh)("Command line that installs the packages.",["npm ci --ignore-scripts"])),lint:O.yqP((0,C.wh)("Command line of the lint check.",["make lint"])),types:O.yqP((0,C.wh)("Command line of the type check.",["tox -e types"])),tests:O.yqP((0,C.wh)("Command line of the unit tests.",["make test"]))}),O.yuE({title:"Commands",description:"Command lines for bash, run in the folder of the component, instead of what would be detected."})),Ee=O.FsL(O.rej({name:O.yqP(O.FsL(O.YjP("a name of letters, digits, blanks and `. _ - /`, at most 60 characters"),O.yGV(/^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,58}[A-Za-z0-9])?$/,"a name of letters, digits, blanks and `. _ - /`, at most 60 characters"),O.yuE({description:"Shown in the name of the job; unique. Left out: the last part of the folder."}))),lint:O.yqP(flag("linters and formatters run")),types:O.yqP(flag("type checkers run")),tests:O.yqP(flag("unit tests run")),tools:O.yqP(O.FsL(O.YOg(O.KIO(ue,`one of ${quoted(ue)}`),"a list of tools"),O.BpQ(1,"a list with at least one tool"),O.yuE({description:"The tools that run, instead of the detected ones."}))),commands:O.yqP(we),require:O.yqP(O.FsL(O.YOg(ve,`a list of ${quoted(te)}`),O.yuE({description:"Checks that must run: one that is skipped fails the component."}))),"depends-on":O.yqP(O.FsL(O.YOg(de,"a list of paths or globs"),O.BpQ(1,"a list with at least one path or glob"),O.yuE({description:"What else this component is checked for when it changes."})))}),O.yuE({title:"Checks of a component",description:"How one folder is checked."})),xe=O.FsL(O.g1P(C.SH,O.mee(Ee)),O.yuE({description:"The folders that are checked on pull requests, and how; exactly these. Left out: every component that is found.",examples:[{"services/api":{require:["tests"]}}]})),Oe=O.FsL(O.YOg(de,"a list of paths or globs"),O.yuE({description:"When one of these changes, all components are checked and all images built.",examples:[["proto/**","Makefile"]]}))
var Je=S(674)
function told(d,b){return O.FsL(d,O.yuE({description:b}))}const tt=O.g1P(O.YjP(),O.L5J(),"a map in the words of the ECS API"),names=d=>O.KCZ([O.YOg(d),d],"a text or a list of texts"),nt=O.YjP("a text"),rt=O.KCZ([O.YOg(nt),O.FsL(nt,O.hq("a command"))],"a list of words, or one line"),ct=O.aig("a number"),pt=O.aig("a number of seconds"),bt=O.zMY("`true` or `false`")
function member(d,b){return O.yqP(told(d,b))}const $t=O._H3({strategy:member(O.KIO(["ROLLING","BLUE_GREEN","LINEAR","CANARY"],"one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`"),"Deployment strategy."),maximumPercent:member(ct,"Most tasks during a rolling deployment, in percent of the desired count."),minimumHealthyPercent:member(ct,"Fewest running tasks during a rolling deployment, in percent."),bakeTimeInMinutes:member(ct,"How long both revisions run after the production traffic was shifted."),deploymentCircuitBreaker:member(O._H3({enable:member(bt,"Whether ECS gives up a deployment whose tasks fail."),rollback:member(bt,"Whether ECS then goes back by itself."),resetOnHealthyTask:member(bt,"Whether a healthy task begins the count anew."),thresholdConfiguration:member(tt,"How many failed tasks are too many: `type`, `value`.")}),"Deployment circuit breaker."),alarms:member(O._H3({alarmNames:member(O.YOg(O.YjP("a text"),"a list of alarm names"),"CloudWatch alarms."),enable:member(bt,"Whether they are watched."),rollback:member(bt,"Whether ECS goes back by itself when one rings.")}),"CloudWatch alarms that fail a deployment."),lifecycleHooks:member(O.YOg(tt,"a list of lifecycle hooks"),"Lambda functions and pauses."),linearConfiguration:member(tt,"Steps of LINEAR: `stepPercent`, `stepBakeTimeInMinutes`."),canaryConfiguration:member(tt,"Steps of CANARY: `canaryPercent`, `canaryBakeTimeInMinutes`."),earlySuccessCriteria:member(tt,"When a rolling deployment counts as done before the old tasks are gone.")}),Nt=O._H3({capacityProvider:told(O.YjP("the name of a capacity provider"),"Name of the capacity provider."),weight:member(ct,"Its share of the tasks."),base:member(ct,"So many tasks at least.")}),Tt=O._H3({command:member(O.KCZ([O.YOg(nt),nt],"a list of words that starts with CMD or CMD-SHELL, or one line"),"What is run in the container."),interval:member(pt,"Seconds between two checks."),timeout:member(pt,"Seconds until a check counts as failed."),retries:member(ct,"Failed checks until the container is unhealthy."),startPeriod:member(pt,"Seconds after the start in which failures do not count.")}),_t=O._H3({logDriver:member(O.YjP("the name of a log driver"),"Log driver."),options:member(O.g1P(O.YjP(),O.mee(O.YjP("a text")),"a map of options"),"Options to set; null takes one away."),secretOptions:member(O.YOg(tt,"a list of secret options"),"Options whose values are secrets.")}),wholeNumber=(d,b,S)=>O.FsL(O.aig(S),O.ndf(S),O.Wwf(d,S),O.cGV(b,S)),size=(d,b)=>O.KCZ([O.FsL(O.YjP(b),O.yGV(d,b)),wholeNumber(1,1048576,b)],b),Lt=size(/^(?:\d+|\d*\.?\d+ ?[vV][cC][pP][uU][sS]?)$/,"CPU units such as `512`, or `.5 vCPU`"),Pt=size(/^(?:\d+|\d*\.?\d+ ?[gG][bB])$/,"MiB such as `1024`, or `1 GB`")
function containerSettings({variableName:d,value:b,secretSource:S,file:T,text:L}){return{environment:O.yqP(told(O.g1P(d,O.mee(b)),"Environment variables to set; an empty value (null) takes one away, others stay as they are.")),secrets:O.yqP(told(O.g1P(d,O.mee(S)),"Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.")),"env-file":O.yqP(told(names(T),"Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.")),"environment-files":O.yqP(told(O.mee(names(L)),"ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.")),command:O.yqP(told(O.mee(rt),"Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image\u2019s own.")),"entry-point":O.yqP(told(O.mee(rt),"Entry point, written as `command` is; null: the image\u2019s own.")),"health-check":O.yqP(told(O.mee(Tt),"Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container\u2019s shell.")),"docker-labels":O.yqP(told(O.g1P(L,O.mee(b)),"Docker labels to set; null takes one away, others stay as they are.")),"log-configuration":O.yqP(told(O.mee(_t),"Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away."))}}var Ct=S(648)
function described(d,b){return O.FsL(d,O.yuE({description:b}))}const It=O.FsL(O.rej({context:O.yqP(described(C.SH,"Folder that Docker gets as build context. Needed unless `same-as` is given.")),dockerfile:O.yqP(described(C.SH,"Dockerfile, relative to the context. Left out: `Dockerfile`.")),target:O.yqP((0,C.wh)("Stage of the Dockerfile to build.")),"build-args":O.yqP(O.FsL(O.g1P(C.cG,O.YjP("a text")),O.yuE({description:"Build arguments. They stay visible in the image: no secrets."}))),labels:O.yqP(O.FsL(O.g1P((0,C.wh)("Name of a label."),O.YjP("a text")),O.yuE({description:"Labels of the image."}))),contexts:O.yqP(O.FsL(O.g1P((0,C.wh)("Name of the context in the Dockerfile."),(0,C.wh)("Folder of the repository, or `docker-image://...`.")),O.yuE({description:"Named build contexts: name -> folder of the repository or `docker-image://...`.",examples:[{shared:"packages/shared"}]}))),platforms:O.yqP(O.FsL(O.YOg(O.FsL(O.YjP("a platform such as `linux/arm64`"),O.yGV(/^linux\/[a-z0-9]+(?:\/v[0-9]+)?$/,"a platform such as `linux/amd64` or `linux/arm64`"))),O.BpQ(1,"a list with at least one platform"),O.yuE({description:"Platforms to build for. Left out: the builder\u2019s own.",examples:[["linux/amd64"]]}))),"same-as":O.yqP(described(C.tO,"Another image of this file: one build, two names.")),repository:O.yqP(described(C.Ls,"ECR repository of this image, instead of the environment\u2019s `repository`."))}),O.z6Y(d=>d.context===void 0!=(d["same-as"]===void 0),"an image with either `context` or `same-as`"),O.yuE({title:"Image",description:"How one image is built.",oneOf:[{required:["context"]},{required:["same-as"]}]})),Rt={variableName:C.cG,secretSource:C.kV,value:C.eV,file:C.SH,text:(0,C.wh)("The template may hold `{environment}` and `{service}`.")},Mt=O.FsL(O.rej({image:described(C.tO,"Which image of this file runs in the service."),container:O.yqP(C.xN),after:O.yqP(O.FsL(O.YOg(C.MH,"a list of services"),O.yuE({description:"Services of this file that must be stable before this one is deployed."}))),"service-name":O.yqP(described(C.Ny,"ECS service, instead of the environment\u2019s `service-name`.")),...containerSettings(Rt),...function taskSettings({text:d}){return{"task-definition":O.yqP(told(d,"What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.")),cpu:O.yqP(told(O.mee(Lt),"CPU of the task: `512` or `.5 vCPU`.")),memory:O.yqP(told(O.mee(Pt),"Memory of the task: `1024` (MiB) or `1 GB`.")),"task-role-arn":O.yqP(told(O.mee(d),"Role of the containers.")),"execution-role-arn":O.yqP(told(O.mee(d),"Role that pulls the image, reads the secrets, writes the log.")),"ephemeral-storage":O.yqP(told(O.mee(wholeNumber(20,200,"a whole number of GiB from 20 to 200")),"Ephemeral storage of the task in GiB."))}}(Rt),...function ecsServiceSettings({file:d,text:b}){return{codedeploy:O.yqP(told(O.rej({application:member(b,"CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`."),"deployment-group":member(b,"Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`."),config:member(b,"Deployment configuration. Left out: the one of the group."),description:member(b,"Description of the deployment. Left out: the revision."),appspec:member(d,"AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.")}),"How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.")),"force-new-deployment":O.yqP(told(O.zMY("`true` or `false`"),"Deploy also when nothing differs, such as to pull a moved tag again.")),"capacity-provider-strategy":O.yqP(told(O.YOg(Nt,"a list of capacity providers"),"Capacity providers, in the words of the ECS API.")),"platform-version":O.yqP(told(O.FsL(O.YjP("a platform version"),O.yGV(/^(?:LATEST|\d+\.\d+\.\d+)$/,"`LATEST` or a version such as `1.4.0`")),"Fargate platform version.")),"health-check-grace-period":O.yqP(told(O.FsL(O.YjP("a duration such as `90s` or `2m`"),O.yGV(/^(?:\d{1,5}(?:s|m|h)){1,3}$/,"a duration such as `90s` or `2m`, of at most five digits each")),"How long failing load balancer health checks are overlooked after a task started.")),"deployment-configuration":O.yqP(told($t,"Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`."))}}(Rt),environment:O.yqP(O.FsL(O.g1P(C.cG,O.mee(C.eV)),O.yuE({description:"Environment variables set on the container; an empty value takes one away, others stay as they are. With `{sha}` or `{sha7}` in one, the smoke test expects the commit as the served version.",examples:[{VERSION:"{sha}"}]}))),containers:O.yqP(O.FsL(O.g1P(C.xN,O.rej({image:O.yqP((0,C.wh)("An image of this file, or a full URI.")),...function namedContainerSettings(d){const b=told(O.mee(wholeNumber(0,1048576,"a whole number of CPU units")),"CPU units of the container."),S=O.mee(wholeNumber(4,1048576,"a whole number of MiB, at least 4"))
return{...containerSettings(d),cpu:O.yqP(b),memory:O.yqP(told(S,"Hard limit of the container in MiB.")),"memory-reservation":O.yqP(told(S,"Soft limit of the container in MiB."))}}(Rt)})),O.yuE({description:"Settings of single containers, where a task has several: name -> settings."})))}),O.yuE({title:"Service",description:"One ECS service and what runs in it."})),jt={service:described(C.MH,"Service of this file whose network, roles and settings the migration task takes over."),container:O.yqP(C.xN),image:O.yqP(described(C.tO,"Image of this file the task runs. Left out: the service\u2019s image.")),directory:O.yqP(described(C.SH,"Folder of the migrations in the repository, for the report.")),"working-directory":O.yqP((0,C.wh)("Folder inside the image in which the tool runs. Left out: the image\u2019s own.")),timeout:O.yqP(described((0,C.oe)("1m","6h"),"Limit for the whole migration. Left out: `30m`."))},qt=O.FsL(O.YOg((0,C.wh)("One word of the command."),"a list of words"),O.BpQ(1,"a list with at least one word"),O.yuE({description:"Command of the task, one word an item; no shell reads it.",examples:[["python","manage.py","migrate"]]})),Ft=O.FsL(O.Oxt("tool",[O.FsL(O.rej({tool:O.euz("alembic"),...jt}),O.yuE({title:"Migration with Alembic",description:"Runs `alembic upgrade head`."})),O.FsL(O.rej({tool:O.euz("command"),...jt,command:qt}),O.yuE({title:"Migration with a command",description:"Runs a command of the image."}))]),O.yuE({description:"How the database is migrated before the services are deployed."})),Kt=O.FsL(O.rej({phrase:O.yqP(O.FsL(O.YjP("a text of one line, without blanks around it"),O.yGV(/^(?=\S)(?!.*\s$)(?:[^\r\n{}]|\{environment\}){1,100}$/,"a text of one line and at most 100 characters, without blanks around it"),O.yuE({description:"What must be typed, byte for byte. The template may hold `{environment}`. Left out: `DEPLOY`."}))),role:O.yqP(O.FsL(O.KIO(["write","maintain","admin"],"`write`, `maintain` or `admin`"),O.yuE({description:"Lowest role in the repository that may approve. Left out: `maintain`."}))),branches:O.yqP(O.FsL(O.YOg(O.FsL(O.YjP("a branch name"),O.yGV(/^[^\s~^:?*[\\,]+$/,"a branch name (no patterns)")),"a list of branches"),O.BpQ(1,"a list with at least one branch"),O.yuE({description:"Branches of which the commit must be a part. Left out: the default branch."}))),checks:O.yqP(O.FsL(O.KCZ([O.KIO(["all","none"],"`all`, `none`, or a list of check names"),O.FsL(O.YOg(O.FsL(O.YjP("the name of a check"),O.yGV(/^[^\s,](?:[^\r\n,]*[^\s,])?$/,"the name of a check, on one line and without commas"))),O.BpQ(1,"a list with at least one check"))],"`all`, `none`, or a list of check names"),O.yuE({description:"Checks that must be green on the commit: `all` there are, `none`, or these. Left out: `all`."}))),"max-age":O.yqP(described((0,C.oe)("1m","10000h"),"Oldest proof on the environment promoted from that is still believed. Left out: `720h`."))}),O.yuE({title:"Approval",description:"What must hold before this environment is deployed to."})),Dt=O.FsL(O.rej({"aws-region":C.Ue,"role-to-assume":O.yqP(C.w3),cluster:C.SL,"service-name":O.yqP(described(C.Ny,"Name of the ECS services; may hold `{service}` and `{environment}`. Left out: `{service}`.")),repository:O.yqP(described(C.Ls,"Name of the ECR repositories; may hold `{image}` and `{environment}`. Left out: `{image}`.")),"image-tag":O.yqP(O.FsL(O.KCZ([C.Z4,O.FsL(O.YOg(C.Z4),O.BpQ(1,"a list with at least one tag"))],"an image tag such as `prod-{sha7}`, or a list of them"),O.yuE({description:"Tags put on the images. Left out: `sha-{sha7}`."}))),url:O.yqP(C.Dy),launchers:O.yqP(described(Je.rR,"Launchers of this environment, instead of the ones under `launchers` at the top.")),"keep-revisions":O.yqP(O.FsL(O.aig("a whole number from 1 to 1000"),O.ndf("a whole number from 1 to 1000"),O.Wwf(1,"a whole number from 1 to 1000"),O.cGV(1e3,"a whole number from 1 to 1000"),O.yuE({description:"After a release, older revisions of the task definitions are deregistered, and so many kept; never one in use or the way back. Left out: all are kept.",examples:[10]}))),"promote-from":O.yqP(described(C.MH,"Environment whose proven images are promoted by digest. `build`, or left out: images are built.")),approve:O.yqP(Kt),"smoke-test":O.yqP(described(Ct.W,"Checks of this environment, instead of the ones under `smoke-test` at the top."))}),O.yuE({title:"Environment",description:"One place the services run in."})),Bt=O.FsL(O.rej({version:O.FsL(O.euz(1,"`1`, the version of this format"),O.yuE({description:"Version of this format."})),images:O.yqP(O.FsL(O.g1P(C.tO,It),O.yuE({description:"What is built: name -> how."}))),services:O.yqP(O.FsL(O.g1P(C.MH,Mt),O.yuE({description:"What runs: name -> which image, in which ECS service."}))),launchers:O.yqP(described(Je.rR,"Rules, schedules and pipes that start tasks of the images beside the services, and follow each release.")),migrate:O.yqP(Ft),"smoke-test":O.yqP(Ct.W),checks:O.yqP(xe),shared:O.yqP(Oe),environments:O.yqP(O.FsL(O.g1P(C.MH,Dt),O.bPf(1,"a map with at least one environment"),O.yuE({description:"Where it runs: name -> AWS account, region, cluster, names. Left out: nothing is deployed, only checked."})))}),O.yuE({title:"slipway.yml",description:"How a repository is built, migrated, deployed and proven, and where."}))
var Ut=S(505),Vt=S(428)
const Yt=Symbol.for("yaml.alias"),Gt=Symbol.for("yaml.document"),zt=Symbol.for("yaml.map"),Wt=Symbol.for("yaml.pair"),Ht=Symbol.for("yaml.scalar"),Jt=Symbol.for("yaml.seq"),Qt=Symbol.for("yaml.node.type"),isAlias=d=>!!d&&typeof d=="object"&&d[Qt]===Yt,identity_isDocument=d=>!!d&&typeof d=="object"&&d[Qt]===Gt,isMap=d=>!!d&&typeof d=="object"&&d[Qt]===zt,isPair=d=>!!d&&typeof d=="object"&&d[Qt]===Wt,isScalar=d=>!!d&&typeof d=="object"&&d[Qt]===Ht,isSeq=d=>!!d&&typeof d=="object"&&d[Qt]===Jt
function isCollection(d){if(d&&typeof d=="object")switch(d[Qt]){case zt:case Jt:return!0}return!1}function isNode(d){if(d&&typeof d=="object")switch(d[Qt]){case Yt:case zt:case Ht:case Jt:return!0}return!1}const hasAnchor=d=>(isScalar(d)||isCollection(d))&&!!d.anchor,Zt=Symbol("break visit"),Xt=Symbol("skip children"),en=Symbol("remove node")
function visit(d,b){const S=initVisitor(b)
identity_isDocument(d)?visit_(null,d.contents,S,Object.freeze([d]))===en&&(d.contents=null):visit_(null,d,S,Object.freeze([]))}visit.BREAK=Zt
visit.SKIP=Xt
visit.REMOVE=en
function visit_(d,b,S,O){const T=callVisitor(d,b,S,O)
if(isNode(T)||isPair(T)){replaceNode(d,O,T)
return visit_(d,T,S,O)}if(typeof T!="symbol")if(isCollection(b)){O=Object.freeze(O.concat(b))
for(let d=0;d<b.items.length;++d){const T=visit_(d,b.items[d],S,O)
if(typeof T=="number")d=T-1
else{if(T===Zt)return Zt
if(T===en){b.items.splice(d,1)
d-=1}}}}else if(isPair(b)){O=Object.freeze(O.concat(b))
const d=visit_("key",b.key,S,O)
if(d===Zt)return Zt
d===en&&(b.key=null)
const T=visit_("value",b.value,S,O)
if(T===Zt)return Zt
T===en&&(b.value=null)}return T}async function visitAsync(d,b){const S=initVisitor(b)
identity_isDocument(d)?await visitAsync_(null,d.contents,S,Object.freeze([d]))===en&&(d.contents=null):await visitAsync_(null,d,S,Object.freeze([]))}visitAsync.BREAK=Zt
visitAsync.SKIP=Xt
visitAsync.REMOVE=en
async function visitAsync_(d,b,S,O){const T=await callVisitor(d,b,S,O)
if(isNode(T)||isPair(T)){replaceNode(d,O,T)
return visitAsync_(d,T,S,O)}if(typeof T!="symbol")if(isCollection(b)){O=Object.freeze(O.concat(b))
for(let d=0;d<b.items.length;++d){const T=await visitAsync_(d,b.items[d],S,O)
if(typeof T=="number")d=T-1
else{if(T===Zt)return Zt
if(T===en){b.items.splice(d,1)
d-=1}}}}else if(isPair(b)){O=Object.freeze(O.concat(b))
const d=await visitAsync_("key",b.key,S,O)
if(d===Zt)return Zt
d===en&&(b.key=null)
const T=await visitAsync_("value",b.value,S,O)
if(T===Zt)return Zt
T===en&&(b.value=null)}return T}function initVisitor(d){return typeof d=="object"&&(d.Collection||d.Node||d.Value)?Object.assign({Alias:d.Node,Map:d.Node,Scalar:d.Node,Seq:d.Node},d.Value&&{Map:d.Value,Scalar:d.Value,Seq:d.Value},d.Collection&&{Map:d.Collection,Seq:d.Collection},d):d}function callVisitor(d,b,S,O){return typeof S=="function"?S(d,b,O):isMap(b)?S.Map?.(d,b,O):isSeq(b)?S.Seq?.(d,b,O):isPair(b)?S.Pair?.(d,b,O):isScalar(b)?S.Scalar?.(d,b,O):isAlias(b)?S.Alias?.(d,b,O):void 0}function replaceNode(d,b,S){const O=b[b.length-1]
if(isCollection(O))O.items[d]=S
else if(isPair(O))d==="key"?O.key=S:O.value=S
else{if(!identity_isDocument(O)){const d=isAlias(O)?"alias":"scalar"
throw new Error(`Cannot replace node with ${d} parent`)}O.contents=S}}const tn={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=d=>d.replace(/[!,[\]{}]/g,d=>tn[d])
class Directives{constructor(d,b){this.docStart=null
this.docEnd=!1
this.yaml=Object.assign({},Directives.defaultYaml,d)
this.tags=Object.assign({},Directives.defaultTags,b)}clone(){const d=new Directives(this.yaml,this.tags)
d.docStart=this.docStart
return d}atDocument(){const d=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)}return d}add(d,b){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=!1}const S=d.trim().split(/[ \t]+/),O=S.shift()
switch(O){case"%TAG":{if(S.length!==2){b(0,"%TAG directive should contain exactly two parts")
if(S.length<2)return!1}const[d,O]=S
this.tags[d]=O
return!0}case"%YAML":{this.yaml.explicit=!0
if(S.length!==1){b(0,"%YAML directive should contain exactly one part")
return!1}const[d]=S
if(d==="1.1"||d==="1.2"){this.yaml.version=d
return!0}b(6,`Unsupported YAML version ${d}`,/^\d+\.\d+$/.test(d))
return!1}default:b(0,`Unknown directive ${O}`,!0)
return!1}}tagName(d,b){if(d==="!")return"!"
if(d[0]!=="!"){b(`Not a valid tag: ${d}`)
return null}if(d[1]==="<"){const S=d.slice(2,-1)
if(S==="!"||S==="!!"){b(`Verbatim tags aren't resolved, so ${d} is invalid.`)
return null}d[d.length-1]!==">"&&b("Verbatim tags must end with a >")
return S}const[,S,O]=d.match(/^(.*!)([^!]*)$/s)
O||b(`The ${d} tag has no suffix`)
const T=this.tags[S]
if(T)try{return T+decodeURIComponent(O)}catch(d){b(String(d))
return null}if(S==="!")return d
b(`Could not resolve tag: ${d}`)
return null}tagString(d){for(const[b,S]of Object.entries(this.tags))if(d.startsWith(S))return b+escapeTagName(d.substring(S.length))
return d[0]==="!"?d:`!<${d}>`}toString(d){const b=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],S=Object.entries(this.tags)
let O
if(d&&S.length>0&&isNode(d.contents)){const b={}
visit(d.contents,(d,S)=>{isNode(S)&&S.tag&&(b[S.tag]=!0)})
O=Object.keys(b)}else O=[]
for(const[T,L]of S)T==="!!"&&L==="tag:yaml.org,2002:"||d&&!O.some(d=>d.startsWith(L))||b.push(`%TAG ${T} ${L}`)
return b.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
function anchorIsValid(d){if(/[\x00-\x19\s,[\]{}]/.test(d)){const b=JSON.stringify(d)
throw new Error(`Anchor must not contain whitespace or control characters: ${b}`)}return!0}function anchorNames(d){const b=new Set
visit(d,{Value(d,S){S.anchor&&b.add(S.anchor)}})
return b}function findNewAnchor(d,b){for(let S=1;1;++S){const O=`${d}${S}`
if(!b.has(O))return O}}function createNodeAnchors(d,b){const S=[],O=new Map
let T=null
return{onAnchor:O=>{S.push(O)
T??(T=anchorNames(d))
const L=findNewAnchor(b,T)
T.add(L)
return L},setAnchors:()=>{for(const d of S){const b=O.get(d)
if(typeof b!="object"||!b.anchor||!isScalar(b.node)&&!isCollection(b.node)){const b=new Error("Failed to resolve repeated object (this should not happen)")
b.source=d
throw b}b.node.anchor=b.anchor}},sourceObjects:O}}function applyReviver(d,b,S,O){if(O&&typeof O=="object")if(Array.isArray(O))for(let b=0,S=O.length;b<S;++b){const S=O[b],T=applyReviver(d,O,String(b),S)
T===void 0?delete O[b]:T!==S&&(O[b]=T)}else if(O instanceof Map)for(const b of Array.from(O.keys())){const S=O.get(b),T=applyReviver(d,O,b,S)
T===void 0?O.delete(b):T!==S&&O.set(b,T)}else if(O instanceof Set)for(const b of Array.from(O)){const S=applyReviver(d,O,b,b)
if(S===void 0)O.delete(b)
else if(S!==b){O.delete(b)
O.add(S)}}else for(const[b,S]of Object.entries(O)){const T=applyReviver(d,O,b,S)
T===void 0?delete O[b]:T!==S&&(O[b]=T)}return d.call(b,S,O)}function toJS(d,b,S){if(Array.isArray(d))return d.map((d,b)=>toJS(d,String(b),S))
if(d&&typeof d.toJSON=="function"){if(!S||!hasAnchor(d))return d.toJSON(b,S)
const O={aliasCount:0,count:1,res:void 0}
S.anchors.set(d,O)
S.onCreate=d=>{O.res=d
delete S.onCreate}
const T=d.toJSON(b,S)
S.onCreate&&S.onCreate(T)
return T}return typeof d!="bigint"||S?.keep?d:Number(d)}class NodeBase{constructor(d){Object.defineProperty(this,Qt,{value:d})}clone(){const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
this.range&&(d.range=this.range.slice())
return d}toJS(d,{mapAsMap:b,maxAliasCount:S,onAnchor:O,reviver:T}={}){if(!identity_isDocument(d))throw new TypeError("A document argument is required")
const L={anchors:new Map,doc:d,keep:!0,mapAsMap:b===!0,mapKeyWarned:!1,maxAliasCount:typeof S=="number"?S:100},P=toJS(this,"",L)
if(typeof O=="function")for(const{count:d,res:b}of L.anchors.values())O(b,d)
return typeof T=="function"?applyReviver(T,{"":P},"",P):P}}class Alias extends NodeBase{constructor(d){super(Yt)
this.source=d
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(d,b){if(b?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let S,O
if(b?.aliasResolveCache)S=b.aliasResolveCache
else{S=[]
visit(d,{Node:(d,b)=>{(isAlias(b)||hasAnchor(b))&&S.push(b)}})
b&&(b.aliasResolveCache=S)}for(const d of S){if(d===this)break
d.anchor===this.source&&(O=d)}if(O&&b){const{anchors:d,doc:S,maxAliasCount:T}=b
let L=d.get(O)
if(!L){toJS(O,null,b)
L=d.get(O)}if(L?.res===void 0)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(T>=0){L.count+=1
L.aliasCount===0&&(L.aliasCount=getAliasCount(S,O,d))
if(L.count*L.aliasCount>T)throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return O}toJSON(d,b){if(!b)return{source:this.source}
const S=this.resolve(b.doc,b)
if(!S){const d=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(d)}return b.anchors.get(S).res}toString(d,b,S){const O=`*${this.source}`
if(d){anchorIsValid(this.source)
if(d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const d=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(d)}if(d.implicitKey)return`${O} `}return O}}function getAliasCount(d,b,S){if(isAlias(b)){const O=b.resolve(d),T=S&&O&&S.get(O)
return T?T.count*T.aliasCount:0}if(isCollection(b)){let O=0
for(const T of b.items){const b=getAliasCount(d,T,S)
b>O&&(O=b)}return O}if(isPair(b)){const O=getAliasCount(d,b.key,S),T=getAliasCount(d,b.value,S)
return Math.max(O,T)}return 1}const isScalarValue=d=>!d||typeof d!="function"&&typeof d!="object"
class Scalar extends NodeBase{constructor(d){super(Ht)
this.value=d}toJSON(d,b){return b?.keep?this.value:toJS(this.value,d,b)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
function findTagObject(d,b,S){if(b){const d=S.filter(d=>d.tag===b),O=d.find(d=>!d.format)??d[0]
if(!O)throw new Error(`Tag ${b} not found`)
return O}return S.find(b=>b.identify?.(d)&&!b.format)}function createNode(d,b,S){identity_isDocument(d)&&(d=d.contents)
if(isNode(d))return d
if(isPair(d)){const b=S.schema[zt].createNode?.(S.schema,null,S)
b.items.push(d)
return b}(d instanceof String||d instanceof Number||d instanceof Boolean||typeof BigInt!="undefined"&&d instanceof BigInt)&&(d=d.valueOf())
const{aliasDuplicateObjects:O,onAnchor:T,onTagObj:L,schema:P,sourceObjects:C}=S
let te
if(O&&d&&typeof d=="object"){te=C.get(d)
if(te){te.anchor??(te.anchor=T(d))
return new Alias(te.anchor)}te={anchor:null,node:null}
C.set(d,te)}b?.startsWith("!!")&&(b="tag:yaml.org,2002:"+b.slice(2))
let ue=findTagObject(d,b,P.tags)
if(!ue){d&&typeof d.toJSON=="function"&&(d=d.toJSON())
if(!d||typeof d!="object"){const b=new Scalar(d)
te&&(te.node=b)
return b}ue=d instanceof Map?P[zt]:Symbol.iterator in Object(d)?P[Jt]:P[zt]}if(L){L(ue)
delete S.onTagObj}const de=ue?.createNode?ue.createNode(S.schema,d,S):typeof ue?.nodeClass?.from=="function"?ue.nodeClass.from(S.schema,d,S):new Scalar(d)
b?de.tag=b:ue.default||(de.tag=ue.tag)
te&&(te.node=de)
return de}function collectionFromPath(d,b,S){let O=S
for(let d=b.length-1;d>=0;--d){const S=b[d]
if(typeof S=="number"&&Number.isInteger(S)&&S>=0){const d=[]
d[S]=O
O=d}else O=new Map([[S,O]])}return createNode(O,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:d,sourceObjects:new Map})}const isEmptyPath=d=>d==null||typeof d=="object"&&!!d[Symbol.iterator]().next().done
class Collection extends NodeBase{constructor(d,b){super(d)
Object.defineProperty(this,"schema",{value:b,configurable:!0,enumerable:!1,writable:!0})}clone(d){const b=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
d&&(b.schema=d)
b.items=b.items.map(b=>isNode(b)||isPair(b)?b.clone(d):b)
this.range&&(b.range=this.range.slice())
return b}addIn(d,b){if(isEmptyPath(d))this.add(b)
else{const[S,...O]=d,T=this.get(S,!0)
if(isCollection(T))T.addIn(O,b)
else{if(T!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${S}. Remaining path: ${O}`)
this.set(S,collectionFromPath(this.schema,O,b))}}}deleteIn(d){const[b,...S]=d
if(S.length===0)return this.delete(b)
const O=this.get(b,!0)
if(isCollection(O))return O.deleteIn(S)
throw new Error(`Expected YAML collection at ${b}. Remaining path: ${S}`)}getIn(d,b){const[S,...O]=d,T=this.get(S,!0)
return O.length===0?!b&&isScalar(T)?T.value:T:isCollection(T)?T.getIn(O,b):void 0}hasAllNullValues(d){return this.items.every(b=>{if(!isPair(b))return!1
const S=b.value
return S==null||d&&isScalar(S)&&S.value==null&&!S.commentBefore&&!S.comment&&!S.tag})}hasIn(d){const[b,...S]=d
if(S.length===0)return this.has(b)
const O=this.get(b,!0)
return!!isCollection(O)&&O.hasIn(S)}setIn(d,b){const[S,...O]=d
if(O.length===0)this.set(S,b)
else{const d=this.get(S,!0)
if(isCollection(d))d.setIn(O,b)
else{if(d!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${S}. Remaining path: ${O}`)
this.set(S,collectionFromPath(this.schema,O,b))}}}}const stringifyComment=d=>d.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(d,b){return/^\n+$/.test(d)?d.substring(1):b?d.replace(/^(?! *$)/gm,b):d}const lineComment=(d,b,S)=>d.endsWith("\n")?indentComment(S,b):S.includes("\n")?"\n"+indentComment(S,b):(d.endsWith(" ")?"":" ")+S,nn="flow",rn="block",on="quoted"
function foldFlowLines(d,b,S="flow",{indentAtStart:O,lineWidth:T=80,minContentWidth:L=20,onFold:P,onOverflow:C}={}){if(!T||T<0)return d
T<L&&(L=0)
const te=Math.max(1+L,1+T-b.length)
if(d.length<=te)return d
const ue=[],de={}
let ve,we,Ee=T-b.length
typeof O=="number"&&(O>T-Math.max(2,L)?ue.push(0):Ee=T-O)
let xe=!1,Oe=-1,Je=-1,tt=-1
if(S===rn){Oe=consumeMoreIndentedLines(d,Oe,b.length)
Oe!==-1&&(Ee=Oe+te)}for(let O;O=d[Oe+=1];){if(S===on&&O==="\\"){Je=Oe
switch(d[Oe+1]){case"x":Oe+=3
break
case"u":Oe+=5
break
case"U":Oe+=9
break
default:Oe+=1}tt=Oe}if(O==="\n"){S===rn&&(Oe=consumeMoreIndentedLines(d,Oe,b.length))
Ee=Oe+b.length+te
ve=void 0}else{if(O===" "&&we&&we!==" "&&we!=="\n"&&we!=="\t"){const b=d[Oe+1]
b&&b!==" "&&b!=="\n"&&b!=="\t"&&(ve=Oe)}if(Oe>=Ee)if(ve){ue.push(ve)
Ee=ve+te
ve=void 0}else if(S===on){while(we===" "||we==="\t"){we=O
O=d[Oe+=1]
xe=!0}const b=Oe>tt+1?Oe-2:Je-1
if(de[b])return d
ue.push(b)
de[b]=!0
Ee=b+te
ve=void 0}else xe=!0}we=O}xe&&C&&C()
if(ue.length===0)return d
P&&P()
let nt=d.slice(0,ue[0])
for(let O=0;O<ue.length;++O){const T=ue[O],L=ue[O+1]||d.length
if(T===0)nt=`\n${b}${d.slice(0,L)}`
else{S===on&&de[T]&&(nt+=`${d[T]}\\`)
nt+=`\n${b}${d.slice(T+1,L)}`}}return nt}function consumeMoreIndentedLines(d,b,S){let O=b,T=b+1,L=d[T]
while(L===" "||L==="\t")if(b<T+S)L=d[++b]
else{do{L=d[++b]}while(L&&L!=="\n")
O=b
T=b+1
L=d[T]}return O}const getFoldOptions=(d,b)=>({indentAtStart:b?d.indent.length:d.indentAtStart,lineWidth:d.options.lineWidth,minContentWidth:d.options.minContentWidth}),containsDocumentMarker=d=>/^(%|---|\.\.\.)/m.test(d)
function lineLengthOverLimit(d,b,S){if(!b||b<0)return!1
const O=b-S,T=d.length
if(T<=O)return!1
for(let b=0,S=0;b<T;++b)if(d[b]==="\n"){if(b-S>O)return!0
S=b+1
if(T-S<=O)return!1}return!0}function doubleQuotedString(d,b){const S=JSON.stringify(d)
if(b.options.doubleQuotedAsJSON)return S
const{implicitKey:O}=b,T=b.options.doubleQuotedMinMultiLineLength,L=b.indent||(containsDocumentMarker(d)?"  ":"")
let P="",C=0
for(let d=0,b=S[d];b;b=S[++d]){if(b===" "&&S[d+1]==="\\"&&S[d+2]==="n"){P+=S.slice(C,d)+"\\ "
d+=1
C=d
b="\\"}if(b==="\\")switch(S[d+1]){case"u":{P+=S.slice(C,d)
const b=S.substr(d+2,4)
switch(b){case"0000":P+="\\0"
break
case"0007":P+="\\a"
break
case"000b":P+="\\v"
break
case"001b":P+="\\e"
break
case"0085":P+="\\N"
break
case"00a0":P+="\\_"
break
case"2028":P+="\\L"
break
case"2029":P+="\\P"
break
default:b.substr(0,2)==="00"?P+="\\x"+b.substr(2):P+=S.substr(d,6)}d+=5
C=d+1}break
case"n":if(O||S[d+2]==='"'||S.length<T)d+=1
else{P+=S.slice(C,d)+"\n\n"
while(S[d+2]==="\\"&&S[d+3]==="n"&&S[d+4]!=='"'){P+="\n"
d+=2}P+=L
S[d+2]===" "&&(P+="\\")
d+=1
C=d+1}break
default:d+=1}}P=C?P+S.slice(C):S
return O?P:foldFlowLines(P,L,on,getFoldOptions(b,!1))}function singleQuotedString(d,b){if(b.options.singleQuote===!1||b.implicitKey&&d.includes("\n")||/[ \t]\n|\n[ \t]/.test(d))return doubleQuotedString(d,b)
const S=b.indent||(containsDocumentMarker(d)?"  ":""),O="'"+d.replace(/'/g,"''").replace(/\n+/g,`$&\n${S}`)+"'"
return b.implicitKey?O:foldFlowLines(O,S,nn,getFoldOptions(b,!1))}function quotedString(d,b){const{singleQuote:S}=b.options
let O
if(S===!1)O=doubleQuotedString
else{const b=d.includes('"'),T=d.includes("'")
O=b&&!T?singleQuotedString:T&&!b?doubleQuotedString:S?singleQuotedString:doubleQuotedString}return O(d,b)}let an
try{an=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{an=/\n+(?!\n|$)/g}function blockString({comment:d,type:b,value:S},O,T,L){const{blockQuote:P,commentString:C,lineWidth:te}=O.options
if(!P||/\n[\t ]+$/.test(S))return quotedString(S,O)
const ue=O.indent||(O.forceBlockIndent||containsDocumentMarker(S)?"  ":""),de=P==="literal"||P!=="folded"&&b!==Scalar.BLOCK_FOLDED&&(b===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(S,te,ue.length))
if(!S)return de?"|\n":">\n"
let ve,we
for(we=S.length;we>0;--we){const d=S[we-1]
if(d!=="\n"&&d!=="\t"&&d!==" ")break}let Ee=S.substring(we)
const xe=Ee.indexOf("\n")
if(xe===-1)ve="-"
else if(S===Ee||xe!==Ee.length-1){ve="+"
L&&L()}else ve=""
if(Ee){S=S.slice(0,-Ee.length)
Ee[Ee.length-1]==="\n"&&(Ee=Ee.slice(0,-1))
Ee=Ee.replace(an,`$&${ue}`)}let Oe,Je=!1,tt=-1
for(Oe=0;Oe<S.length;++Oe){const d=S[Oe]
if(d===" ")Je=!0
else{if(d!=="\n")break
tt=Oe}}let nt=S.substring(0,tt<Oe?tt+1:Oe)
if(nt){S=S.substring(nt.length)
nt=nt.replace(/\n+/g,`$&${ue}`)}let rt=(Je?ue?"2":"1":"")+ve
if(d){rt+=" "+C(d.replace(/ ?[\r\n]+/g," "))
T&&T()}if(!de){const d=S.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${ue}`)
let T=!1
const L=getFoldOptions(O,!0)
P!=="folded"&&b!==Scalar.BLOCK_FOLDED&&(L.onOverflow=()=>{T=!0})
const C=foldFlowLines(`${nt}${d}${Ee}`,ue,rn,L)
if(!T)return`>${rt}\n${ue}${C}`}return`|${rt}\n${ue}${nt}${S=S.replace(/\n+/g,`$&${ue}`)}${Ee}`}function plainString(d,b,S,O){const{type:T,value:L}=d,{actualString:P,implicitKey:C,indent:te,indentStep:ue,inFlow:de}=b
if(C&&L.includes("\n")||de&&/[[\]{},]/.test(L))return quotedString(L,b)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(L))return C||de||!L.includes("\n")?quotedString(L,b):blockString(d,b,S,O)
if(!C&&!de&&T!==Scalar.PLAIN&&L.includes("\n"))return blockString(d,b,S,O)
if(containsDocumentMarker(L)){if(te===""){b.forceBlockIndent=!0
return blockString(d,b,S,O)}if(C&&te===ue)return quotedString(L,b)}const ve=L.replace(/\n+/g,`$&\n${te}`)
if(P){const test=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(ve),{compat:d,tags:S}=b.doc.schema
if(S.some(test)||d?.some(test))return quotedString(L,b)}return C?ve:foldFlowLines(ve,te,nn,getFoldOptions(b,!1))}function stringifyString_stringifyString(d,b,S,O){const{implicitKey:T,inFlow:L}=b,P=typeof d.value=="string"?d:Object.assign({},d,{value:String(d.value)})
let{type:C}=d
C!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(P.value)&&(C=Scalar.QUOTE_DOUBLE)
const _stringify=d=>{switch(d){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return T||L?quotedString(P.value,b):blockString(P,b,S,O)
case Scalar.QUOTE_DOUBLE:return doubleQuotedString(P.value,b)
case Scalar.QUOTE_SINGLE:return singleQuotedString(P.value,b)
case Scalar.PLAIN:return plainString(P,b,S,O)
default:return null}}
let te=_stringify(C)
if(te===null){const{defaultKeyType:d,defaultStringType:S}=b.options,O=T&&d||S
te=_stringify(O)
if(te===null)throw new Error(`Unsupported default string type ${O}`)}return te}function createStringifyContext(d,b){const S=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,b)
let O
switch(S.collectionStyle){case"block":O=!1
break
case"flow":O=!0
break
default:O=null}return{anchors:new Set,doc:d,flowCollectionPadding:S.flowCollectionPadding?" ":"",indent:"",indentStep:typeof S.indent=="number"?" ".repeat(S.indent):"  ",inFlow:O,options:S}}function getTagObject(d,b){if(b.tag){const S=d.filter(d=>d.tag===b.tag)
if(S.length>0)return S.find(d=>d.format===b.format)??S[0]}let S,O
if(isScalar(b)){O=b.value
let T=d.filter(d=>d.identify?.(O))
if(T.length>1){const d=T.filter(d=>d.test)
d.length>0&&(T=d)}S=T.find(d=>d.format===b.format)??T.find(d=>!d.format)}else{O=b
S=d.find(d=>d.nodeClass&&O instanceof d.nodeClass)}if(!S)throw new Error(`Tag not resolved for ${O?.constructor?.name??(O===null?"null":typeof O)} value`)
return S}function stringifyProps(d,b,{anchors:S,doc:O}){if(!O.directives)return""
const T=[],L=(isScalar(d)||isCollection(d))&&d.anchor
if(L&&anchorIsValid(L)){S.add(L)
T.push(`&${L}`)}const P=d.tag??(b.default?null:b.tag)
P&&T.push(O.directives.tagString(P))
return T.join(" ")}function stringify(d,b,S,O){if(isPair(d))return d.toString(b,S,O)
if(isAlias(d)){if(b.doc.directives)return d.toString(b)
if(b.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes")
b.resolvedAliases?b.resolvedAliases.add(d):b.resolvedAliases=new Set([d])
d=d.resolve(b.doc)}let T
const L=isNode(d)?d:b.doc.createNode(d,{onTagObj:d=>T=d})
T??(T=getTagObject(b.doc.schema.tags,L))
const P=stringifyProps(L,T,b)
P.length>0&&(b.indentAtStart=(b.indentAtStart??0)+P.length+1)
const C=typeof T.stringify=="function"?T.stringify(L,b,S,O):isScalar(L)?stringifyString_stringifyString(L,b,S,O):L.toString(b,S,O)
return P?isScalar(L)||C[0]==="{"||C[0]==="["?`${P} ${C}`:`${P}\n${b.indent}${C}`:C}function stringifyPair({key:d,value:b},S,O,T){const{allNullValues:L,doc:P,indent:C,indentStep:te,options:{commentString:ue,indentSeq:de,simpleKeys:ve}}=S
let we=isNode(d)&&d.comment||null
if(ve){if(we)throw new Error("With simple keys, key nodes cannot have comments")
if(isCollection(d)||!isNode(d)&&typeof d=="object")throw new Error("With simple keys, collection cannot be used as a key value")}let Ee=!ve&&(!d||we&&b==null&&!S.inFlow||isCollection(d)||(isScalar(d)?d.type===Scalar.BLOCK_FOLDED||d.type===Scalar.BLOCK_LITERAL:typeof d=="object"))
S=Object.assign({},S,{allNullValues:!1,implicitKey:!Ee&&(ve||!L),indent:C+te})
let xe,Oe,Je,tt=!1,nt=!1,rt=stringify(d,S,()=>tt=!0,()=>nt=!0)
if(!Ee&&!S.inFlow&&rt.length>1024){if(ve)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
Ee=!0}if(S.inFlow){if(L||b==null){tt&&O&&O()
return rt===""?"?":Ee?`? ${rt}`:rt}}else if(L&&!ve||b==null&&Ee){rt=`? ${rt}`
we&&!tt?rt+=lineComment(rt,S.indent,ue(we)):nt&&T&&T()
return rt}tt&&(we=null)
if(Ee){we&&(rt+=lineComment(rt,S.indent,ue(we)))
rt=`? ${rt}\n${C}:`}else{rt=`${rt}:`
we&&(rt+=lineComment(rt,S.indent,ue(we)))}if(isNode(b)){xe=!!b.spaceBefore
Oe=b.commentBefore
Je=b.comment}else{xe=!1
Oe=null
Je=null
b&&typeof b=="object"&&(b=P.createNode(b))}S.implicitKey=!1
Ee||we||!isScalar(b)||(S.indentAtStart=rt.length+1)
nt=!1
de||!(te.length>=2)||S.inFlow||Ee||!isSeq(b)||b.flow||b.tag||b.anchor||(S.indent=S.indent.substring(2))
let ct=!1
const pt=stringify(b,S,()=>ct=!0,()=>nt=!0)
let bt=" "
if(we||xe||Oe){bt=xe?"\n":""
Oe&&(bt+=`\n${indentComment(ue(Oe),S.indent)}`)
pt!==""||S.inFlow?bt+=`\n${S.indent}`:bt==="\n"&&Je&&(bt="\n\n")}else if(!Ee&&isCollection(b)){const d=pt[0],O=pt.indexOf("\n"),T=O!==-1,L=S.inFlow??b.flow??b.items.length===0
if(T||!L){let b=!1
if(T&&(d==="&"||d==="!")){let S=pt.indexOf(" ")
d==="&"&&S!==-1&&S<O&&pt[S+1]==="!"&&(S=pt.indexOf(" ",S+1));(S===-1||O<S)&&(b=!0)}b||(bt=`\n${S.indent}`)}}else pt!==""&&pt[0]!=="\n"||(bt="")
rt+=bt+pt
S.inFlow?ct&&O&&O():Je&&!ct?rt+=lineComment(rt,S.indent,ue(Je)):nt&&T&&T()
return rt}function log_warn(d,b){d!=="debug"&&d!=="warn"||console.warn(b)}const cn="<<",un={identify:d=>d===cn||typeof d=="symbol"&&d.description===cn,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(cn)),{addToJSMap:addMergeToJSMap}),stringify:()=>cn},isMergeKey=(d,b)=>(un.identify(b)||isScalar(b)&&(!b.type||b.type===Scalar.PLAIN)&&un.identify(b.value))&&d?.doc.schema.tags.some(d=>d.tag===un.tag&&d.default)
function addMergeToJSMap(d,b,S){const O=resolveAliasValue(d,S)
if(isSeq(O))for(const S of O.items)mergeValue(d,b,S)
else if(Array.isArray(O))for(const S of O)mergeValue(d,b,S)
else mergeValue(d,b,O)}function mergeValue(d,b,S){const O=resolveAliasValue(d,S)
if(!isMap(O))throw new Error("Merge sources must be maps or map aliases")
const T=O.toJSON(null,d,Map)
for(const[d,S]of T)b instanceof Map?b.has(d)||b.set(d,S):b instanceof Set?b.add(d):Object.prototype.hasOwnProperty.call(b,d)||Object.defineProperty(b,d,{value:S,writable:!0,enumerable:!0,configurable:!0})
return b}function resolveAliasValue(d,b){return d&&isAlias(b)?b.resolve(d.doc,d):b}function addPairToJSMap(d,b,{key:S,value:O}){if(isNode(S)&&S.addToJSMap)S.addToJSMap(d,b,O)
else if(isMergeKey(d,S))addMergeToJSMap(d,b,O)
else{const T=toJS(S,"",d)
if(b instanceof Map)b.set(T,toJS(O,T,d))
else if(b instanceof Set)b.add(T)
else{const L=stringifyKey(S,T,d),P=toJS(O,L,d)
L in b?Object.defineProperty(b,L,{value:P,writable:!0,enumerable:!0,configurable:!0}):b[L]=P}}return b}function stringifyKey(d,b,S){if(b===null)return""
if(typeof b!="object")return String(b)
if(isNode(d)&&S?.doc){const b=createStringifyContext(S.doc,{})
b.anchors=new Set
for(const d of S.anchors.keys())b.anchors.add(d.anchor)
b.inFlow=!0
b.inStringifyKey=!0
const O=d.toString(b)
if(!S.mapKeyWarned){let d=JSON.stringify(O)
d.length>40&&(d=d.substring(0,36)+'..."')
log_warn(S.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${d}. Set mapAsMap: true to use object keys.`)
S.mapKeyWarned=!0}return O}return JSON.stringify(b)}function createPair(d,b,S){const O=createNode(d,void 0,S),T=createNode(b,void 0,S)
return new Pair(O,T)}class Pair{constructor(d,b=null){Object.defineProperty(this,Qt,{value:Wt})
this.key=d
this.value=b}clone(d){let{key:b,value:S}=this
isNode(b)&&(b=b.clone(d))
isNode(S)&&(S=S.clone(d))
return new Pair(b,S)}toJSON(d,b){return addPairToJSMap(b,b?.mapAsMap?new Map:{},this)}toString(d,b,S){return d?.doc?stringifyPair(this,d,b,S):JSON.stringify(this)}}function stringifyCollection(d,b,S){return(b.inFlow??d.flow?stringifyFlowCollection:stringifyBlockCollection)(d,b,S)}function stringifyBlockCollection({comment:d,items:b},S,{blockItemPrefix:O,flowChars:T,itemIndent:L,onChompKeep:P,onComment:C}){const{indent:te,options:{commentString:ue}}=S,de=Object.assign({},S,{indent:L,type:null})
let ve=!1
const we=[]
for(let d=0;d<b.length;++d){const T=b[d]
let P=null
if(isNode(T)){!ve&&T.spaceBefore&&we.push("")
addCommentBefore(S,we,T.commentBefore,ve)
T.comment&&(P=T.comment)}else if(isPair(T)){const d=isNode(T.key)?T.key:null
if(d){!ve&&d.spaceBefore&&we.push("")
addCommentBefore(S,we,d.commentBefore,ve)}}ve=!1
let C=stringify(T,de,()=>P=null,()=>ve=!0)
P&&(C+=lineComment(C,L,ue(P)))
ve&&P&&(ve=!1)
we.push(O+C)}let Ee
if(we.length===0)Ee=T.start+T.end
else{Ee=we[0]
for(let d=1;d<we.length;++d){const b=we[d]
Ee+=b?`\n${te}${b}`:"\n"}}if(d){Ee+="\n"+indentComment(ue(d),te)
C&&C()}else ve&&P&&P()
return Ee}function stringifyFlowCollection({items:d},b,{flowChars:S,itemIndent:O}){const{indent:T,indentStep:L,flowCollectionPadding:P,options:{commentString:C}}=b
O+=L
const te=Object.assign({},b,{indent:O,inFlow:!0,type:null})
let ue=!1,de=0
const ve=[]
for(let S=0;S<d.length;++S){const T=d[S]
let L=null
if(isNode(T)){T.spaceBefore&&ve.push("")
addCommentBefore(b,ve,T.commentBefore,!1)
T.comment&&(L=T.comment)}else if(isPair(T)){const d=isNode(T.key)?T.key:null
if(d){d.spaceBefore&&ve.push("")
addCommentBefore(b,ve,d.commentBefore,!1)
d.comment&&(ue=!0)}const S=isNode(T.value)?T.value:null
if(S){S.comment&&(L=S.comment)
S.commentBefore&&(ue=!0)}else T.value==null&&d?.comment&&(L=d.comment)}L&&(ue=!0)
let P=stringify(T,te,()=>L=null)
ue||(ue=ve.length>de||P.includes("\n"))
if(S<d.length-1)P+=","
else if(b.options.trailingComma){b.options.lineWidth>0&&(ue||(ue=ve.reduce((d,b)=>d+b.length+2,2)+(P.length+2)>b.options.lineWidth))
ue&&(P+=",")}L&&(P+=lineComment(P,O,C(L)))
ve.push(P)
de=ve.length}const{start:we,end:Ee}=S
if(ve.length===0)return we+Ee
if(!ue){const d=ve.reduce((d,b)=>d+b.length+2,2)
ue=b.options.lineWidth>0&&d>b.options.lineWidth}if(ue){let d=we
for(const b of ve)d+=b?`\n${L}${T}${b}`:"\n"
return`${d}\n${T}${Ee}`}return`${we}${P}${ve.join(" ")}${P}${Ee}`}function addCommentBefore({indent:d,options:{commentString:b}},S,O,T){O&&T&&(O=O.replace(/^\n+/,""))
if(O){const T=indentComment(b(O),d)
S.push(T.trimStart())}}function findPair(d,b){const S=isScalar(b)?b.value:b
for(const O of d)if(isPair(O)){if(O.key===b||O.key===S)return O
if(isScalar(O.key)&&O.key.value===S)return O}}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(d){super(zt,d)
this.items=[]}static from(d,b,S){const{keepUndefined:O,replacer:T}=S,L=new this(d),add=(d,P)=>{if(typeof T=="function")P=T.call(b,d,P)
else if(Array.isArray(T)&&!T.includes(d))return;(P!==void 0||O)&&L.items.push(createPair(d,P,S))}
if(b instanceof Map)for(const[d,S]of b)add(d,S)
else if(b&&typeof b=="object")for(const d of Object.keys(b))add(d,b[d])
typeof d.sortMapEntries=="function"&&L.items.sort(d.sortMapEntries)
return L}add(d,b){let S
S=isPair(d)?d:d&&typeof d=="object"&&"key"in d?new Pair(d.key,d.value):new Pair(d,d?.value)
const O=findPair(this.items,S.key),T=this.schema?.sortMapEntries
if(O){if(!b)throw new Error(`Key ${S.key} already set`)
isScalar(O.value)&&isScalarValue(S.value)?O.value.value=S.value:O.value=S.value}else if(T){const d=this.items.findIndex(d=>T(S,d)<0)
d===-1?this.items.push(S):this.items.splice(d,0,S)}else this.items.push(S)}delete(d){const b=findPair(this.items,d)
return!!b&&this.items.splice(this.items.indexOf(b),1).length>0}get(d,b){const S=findPair(this.items,d),O=S?.value
return(!b&&isScalar(O)?O.value:O)??void 0}has(d){return!!findPair(this.items,d)}set(d,b){this.add(new Pair(d,b),!0)}toJSON(d,b,S){const O=S?new S:b?.mapAsMap?new Map:{}
b?.onCreate&&b.onCreate(O)
for(const d of this.items)addPairToJSMap(b,O,d)
return O}toString(d,b,S){if(!d)return JSON.stringify(this)
for(const d of this.items)if(!isPair(d))throw new Error(`Map items must all be pairs; found ${JSON.stringify(d)} instead`)
!d.allNullValues&&this.hasAllNullValues(!1)&&(d=Object.assign({},d,{allNullValues:!0}))
return stringifyCollection(this,d,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:d.indent||"",onChompKeep:S,onComment:b})}}const fn={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(d,b){isMap(d)||b("Expected a mapping for this tag")
return d},createNode:(d,b,S)=>YAMLMap.from(d,b,S)}
class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(d){super(Jt,d)
this.items=[]}add(d){this.items.push(d)}delete(d){const b=asItemIndex(d)
return typeof b=="number"&&this.items.splice(b,1).length>0}get(d,b){const S=asItemIndex(d)
if(typeof S!="number")return
const O=this.items[S]
return!b&&isScalar(O)?O.value:O}has(d){const b=asItemIndex(d)
return typeof b=="number"&&b<this.items.length}set(d,b){const S=asItemIndex(d)
if(typeof S!="number")throw new Error(`Expected a valid index, not ${d}.`)
const O=this.items[S]
isScalar(O)&&isScalarValue(b)?O.value=b:this.items[S]=b}toJSON(d,b){const S=[]
b?.onCreate&&b.onCreate(S)
let O=0
for(const d of this.items)S.push(toJS(d,String(O++),b))
return S}toString(d,b,S){return d?stringifyCollection(this,d,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(d.indent||"")+"  ",onChompKeep:S,onComment:b}):JSON.stringify(this)}static from(d,b,S){const{replacer:O}=S,T=new this(d)
if(b&&Symbol.iterator in Object(b)){let d=0
for(let L of b){if(typeof O=="function"){const S=b instanceof Set?L:String(d++)
L=O.call(b,S,L)}T.items.push(createNode(L,void 0,S))}}return T}}function asItemIndex(d){let b=isScalar(d)?d.value:d
b&&typeof b=="string"&&(b=Number(b))
return typeof b=="number"&&Number.isInteger(b)&&b>=0?b:null}const pn={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(d,b){isSeq(d)||b("Expected a sequence for this tag")
return d},createNode:(d,b,S)=>YAMLSeq.from(d,b,S)},mn={identify:d=>typeof d=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify(d,b,S,O){return stringifyString_stringifyString(d,b=Object.assign({actualString:!0},b),S,O)}},gn={identify:d=>d==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:d},b)=>typeof d=="string"&&gn.test.test(d)?d:b.options.nullStr},vn={identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:d=>new Scalar(d[0]==="t"||d[0]==="T"),stringify({source:d,value:b},S){return d&&vn.test.test(d)&&b===(d[0]==="t"||d[0]==="T")?d:b?S.options.trueStr:S.options.falseStr}}
function stringifyNumber({format:d,minFractionDigits:b,tag:S,value:O}){if(typeof O=="bigint")return String(O)
const T=typeof O=="number"?O:Number(O)
if(!isFinite(T))return isNaN(T)?".nan":T<0?"-.inf":".inf"
let L=Object.is(O,-0)?"-0":JSON.stringify(O)
if(!d&&b&&(!S||S==="tag:yaml.org,2002:float")&&/^-?\d/.test(L)&&!L.includes("e")){let d=L.indexOf(".")
if(d<0){d=L.length
L+="."}let S=b-(L.length-d-1)
while(S-- >0)L+="0"}return L}const wn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:d=>d.slice(-3).toLowerCase()==="nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},kn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d),stringify(d){const b=Number(d.value)
return isFinite(b)?b.toExponential():stringifyNumber(d)}},bn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(d){const b=new Scalar(parseFloat(d)),S=d.indexOf(".")
S!==-1&&d[d.length-1]==="0"&&(b.minFractionDigits=d.length-S-1)
return b},stringify:stringifyNumber},intIdentify=d=>typeof d=="bigint"||Number.isInteger(d),intResolve=(d,b,S,{intAsBigInt:O})=>O?BigInt(d):parseInt(d.substring(b),S)
function intStringify(d,b,S){const{value:O}=d
return intIdentify(O)&&O>=0?S+O.toString(b):stringifyNumber(d)}const En={identify:d=>intIdentify(d)&&d>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(d,b,S)=>intResolve(d,2,8,S),stringify:d=>intStringify(d,8,"0o")},Sn={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(d,b,S)=>intResolve(d,0,10,S),stringify:stringifyNumber},xn={identify:d=>intIdentify(d)&&d>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(d,b,S)=>intResolve(d,2,16,S),stringify:d=>intStringify(d,16,"0x")},On=[fn,pn,mn,gn,vn,En,Sn,xn,wn,kn,bn]
function schema_intIdentify(d){return typeof d=="bigint"||Number.isInteger(d)}const stringifyJSON=({value:d})=>JSON.stringify(d),$n=[{identify:d=>typeof d=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify:stringifyJSON},{identify:d=>d==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:d=>d==="true",stringify:stringifyJSON},{identify:schema_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(d,b,{intAsBigInt:S})=>S?BigInt(d):parseInt(d,10),stringify:({value:d})=>schema_intIdentify(d)?d.toString():JSON.stringify(d)},{identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:d=>parseFloat(d),stringify:stringifyJSON}],Nn={default:!0,tag:"",test:/^/,resolve(d,b){b(`Unresolved plain scalar ${JSON.stringify(d)}`)
return d}},Tn=[fn,pn].concat($n,Nn),An={identify:d=>d instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(d,b){if(typeof atob=="function"){const b=atob(d.replace(/[\n\r]/g,"")),S=new Uint8Array(b.length)
for(let d=0;d<b.length;++d)S[d]=b.charCodeAt(d)
return S}b("This environment does not support reading binary tags; either Buffer or atob is required")
return d},stringify({comment:d,type:b,value:S},O,T,L){if(!S)return""
const P=S
let C
if(typeof btoa!="function")throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let d=""
for(let b=0;b<P.length;++b)d+=String.fromCharCode(P[b])
C=btoa(d)}b??(b=Scalar.BLOCK_LITERAL)
if(b!==Scalar.QUOTE_DOUBLE){const d=Math.max(O.options.lineWidth-O.indent.length,O.options.minContentWidth),S=Math.ceil(C.length/d),T=new Array(S)
for(let b=0,O=0;b<S;++b,O+=d)T[b]=C.substr(O,d)
C=T.join(b===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString_stringifyString({comment:d,type:b,value:C},O,T,L)}}
function resolvePairs(d,b){if(isSeq(d))for(let S=0;S<d.items.length;++S){let O=d.items[S]
if(!isPair(O)){if(isMap(O)){O.items.length>1&&b("Each pair must have its own sequence indicator")
const d=O.items[0]||new Pair(new Scalar(null))
O.commentBefore&&(d.key.commentBefore=d.key.commentBefore?`${O.commentBefore}\n${d.key.commentBefore}`:O.commentBefore)
if(O.comment){const b=d.value??d.key
b.comment=b.comment?`${O.comment}\n${b.comment}`:O.comment}O=d}d.items[S]=isPair(O)?O:new Pair(O)}}else b("Expected a sequence for this tag")
return d}function createPairs(d,b,S){const{replacer:O}=S,T=new YAMLSeq(d)
T.tag="tag:yaml.org,2002:pairs"
let L=0
if(b&&Symbol.iterator in Object(b))for(let d of b){typeof O=="function"&&(d=O.call(b,String(L++),d))
let P,C
if(Array.isArray(d)){if(d.length!==2)throw new TypeError(`Expected [key, value] tuple: ${d}`)
P=d[0]
C=d[1]}else if(d&&d instanceof Object){const b=Object.keys(d)
if(b.length!==1)throw new TypeError(`Expected tuple with one key, not ${b.length} keys`)
P=b[0]
C=d[P]}else P=d
T.items.push(createPair(P,C,S))}return T}const Ln={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
class YAMLOMap extends YAMLSeq{constructor(){super()
this.add=YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(d,b){if(!b)return super.toJSON(d)
const S=new Map
b?.onCreate&&b.onCreate(S)
for(const d of this.items){let O,T
if(isPair(d)){O=toJS(d.key,"",b)
T=toJS(d.value,O,b)}else O=toJS(d,"",b)
if(S.has(O))throw new Error("Ordered maps must not include duplicate keys")
S.set(O,T)}return S}static from(d,b,S){const O=createPairs(d,b,S),T=new this
T.items=O.items
return T}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const Pn={collection:"seq",identify:d=>d instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(d,b){const S=resolvePairs(d,b),O=[]
for(const{key:d}of S.items)isScalar(d)&&(O.includes(d.value)?b(`Ordered maps must not include duplicate keys: ${d.value}`):O.push(d.value))
return Object.assign(new YAMLOMap,S)},createNode:(d,b,S)=>YAMLOMap.from(d,b,S)}
function boolStringify({value:d,source:b},S){return b&&(d?In:Rn).test.test(b)?b:d?S.options.trueStr:S.options.falseStr}const In={identify:d=>d===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},Rn={identify:d=>d===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify},Mn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:d=>d.slice(-3).toLowerCase()==="nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},jn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d.replace(/_/g,"")),stringify(d){const b=Number(d.value)
return isFinite(b)?b.toExponential():stringifyNumber(d)}},qn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(d){const b=new Scalar(parseFloat(d.replace(/_/g,""))),S=d.indexOf(".")
if(S!==-1){const O=d.substring(S+1).replace(/_/g,"")
O[O.length-1]==="0"&&(b.minFractionDigits=O.length)}return b},stringify:stringifyNumber},int_intIdentify=d=>typeof d=="bigint"||Number.isInteger(d)
function int_intResolve(d,b,S,{intAsBigInt:O}){const T=d[0]
T!=="-"&&T!=="+"||(b+=1)
d=d.substring(b).replace(/_/g,"")
if(O){switch(S){case 2:d=`0b${d}`
break
case 8:d=`0o${d}`
break
case 16:d=`0x${d}`}const b=BigInt(d)
return T==="-"?BigInt(-1)*b:b}const L=parseInt(d,S)
return T==="-"?-1*L:L}function int_intStringify(d,b,S){const{value:O}=d
if(int_intIdentify(O)){const d=O.toString(b)
return O<0?"-"+S+d.substr(1):S+d}return stringifyNumber(d)}const Fn={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(d,b,S)=>int_intResolve(d,2,2,S),stringify:d=>int_intStringify(d,2,"0b")},Kn={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(d,b,S)=>int_intResolve(d,1,8,S),stringify:d=>int_intStringify(d,8,"0")},Dn={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(d,b,S)=>int_intResolve(d,0,10,S),stringify:stringifyNumber},Bn={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(d,b,S)=>int_intResolve(d,2,16,S),stringify:d=>int_intStringify(d,16,"0x")}
class YAMLSet extends YAMLMap{constructor(d){super(d)
this.tag=YAMLSet.tag}add(d){let b
b=isPair(d)?d:d&&typeof d=="object"&&"key"in d&&"value"in d&&d.value===null?new Pair(d.key,null):new Pair(d,null)
findPair(this.items,b.key)||this.items.push(b)}get(d,b){const S=findPair(this.items,d)
return!b&&isPair(S)?isScalar(S.key)?S.key.value:S.key:S}set(d,b){if(typeof b!="boolean")throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof b)
const S=findPair(this.items,d)
S&&!b?this.items.splice(this.items.indexOf(S),1):!S&&b&&this.items.push(new Pair(d))}toJSON(d,b){return super.toJSON(d,b,Set)}toString(d,b,S){if(!d)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},d,{allNullValues:!0}),b,S)
throw new Error("Set items must all have null values")}static from(d,b,S){const{replacer:O}=S,T=new this(d)
if(b&&Symbol.iterator in Object(b))for(let d of b){typeof O=="function"&&(d=O.call(b,d,d))
T.items.push(createPair(d,null,S))}return T}}YAMLSet.tag="tag:yaml.org,2002:set"
const Un={collection:"map",identify:d=>d instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(d,b,S)=>YAMLSet.from(d,b,S),resolve(d,b){if(isMap(d)){if(d.hasAllNullValues(!0))return Object.assign(new YAMLSet,d)
b("Set items must all have null values")}else b("Expected a mapping for this tag")
return d}}
function parseSexagesimal(d,b){const S=d[0],O=S==="-"||S==="+"?d.substring(1):d,num=d=>b?BigInt(d):Number(d),T=O.replace(/_/g,"").split(":").reduce((d,b)=>d*num(60)+num(b),num(0))
return S==="-"?num(-1)*T:T}function stringifySexagesimal(d){let{value:b}=d,num=d=>d
if(typeof b=="bigint")num=d=>BigInt(d)
else if(isNaN(b)||!isFinite(b))return stringifyNumber(d)
let S=""
if(b<0){S="-"
b*=num(-1)}const O=num(60),T=[b%O]
if(b<60)T.unshift(0)
else{b=(b-T[0])/O
T.unshift(b%O)
if(b>=60){b=(b-T[0])/O
T.unshift(b)}}return S+T.map(d=>String(d).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const Vn={identify:d=>typeof d=="bigint"||Number.isInteger(d),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(d,b,{intAsBigInt:S})=>parseSexagesimal(d,S),stringify:stringifySexagesimal},Yn={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:d=>parseSexagesimal(d,!1),stringify:stringifySexagesimal},Gn={identify:d=>d instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(d){const b=d.match(Gn.test)
if(!b)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,S,O,T,L,P,C]=b.map(Number),te=b[7]?Number((b[7]+"00").substr(1,3)):0
let ue=Date.UTC(S,O-1,T,L||0,P||0,C||0,te)
const de=b[8]
if(de&&de!=="Z"){let d=parseSexagesimal(de,!1)
Math.abs(d)<30&&(d*=60)
ue-=6e4*d}return new Date(ue)},stringify:({value:d})=>d?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""},zn=[fn,pn,mn,gn,In,Rn,Fn,Kn,Dn,Bn,Mn,jn,qn,An,un,Pn,Ln,Un,Vn,Yn,Gn],Wn=new Map([["core",On],["failsafe",[fn,pn,mn]],["json",Tn],["yaml11",zn],["yaml-1.1",zn]]),Hn={binary:An,bool:vn,float:bn,floatExp:kn,floatNaN:wn,floatTime:Yn,int:Sn,intHex:xn,intOct:En,intTime:Vn,map:fn,merge:un,null:gn,omap:Pn,pairs:Ln,seq:pn,set:Un,timestamp:Gn},Qn={"tag:yaml.org,2002:binary":An,"tag:yaml.org,2002:merge":un,"tag:yaml.org,2002:omap":Pn,"tag:yaml.org,2002:pairs":Ln,"tag:yaml.org,2002:set":Un,"tag:yaml.org,2002:timestamp":Gn}
function getTags(d,b,S){const O=Wn.get(b)
if(O&&!d)return S&&!O.includes(un)?O.concat(un):O.slice()
let T=O
if(!T){if(!Array.isArray(d)){const d=Array.from(Wn.keys()).filter(d=>d!=="yaml11").map(d=>JSON.stringify(d)).join(", ")
throw new Error(`Unknown schema "${b}"; use one of ${d} or define customTags array`)}T=[]}if(Array.isArray(d))for(const b of d)T=T.concat(b)
else typeof d=="function"&&(T=d(T.slice()))
S&&(T=T.concat(un))
return T.reduce((d,b)=>{const S=typeof b=="string"?Hn[b]:b
if(!S){const d=JSON.stringify(b),S=Object.keys(Hn).map(d=>JSON.stringify(d)).join(", ")
throw new Error(`Unknown custom tag ${d}; use one of ${S}`)}d.includes(S)||d.push(S)
return d},[])}const sortMapEntriesByKey=(d,b)=>d.key<b.key?-1:d.key>b.key?1:0
class Schema{constructor({compat:d,customTags:b,merge:S,resolveKnownTags:O,schema:T,sortMapEntries:L,toStringDefaults:P}){this.compat=Array.isArray(d)?getTags(d,"compat"):d?getTags(null,d):null
this.name=typeof T=="string"&&T||"core"
this.knownTags=O?Qn:{}
this.tags=getTags(b,this.name,S)
this.toStringOptions=P??null
Object.defineProperty(this,zt,{value:fn})
Object.defineProperty(this,Ht,{value:mn})
Object.defineProperty(this,Jt,{value:pn})
this.sortMapEntries=typeof L=="function"?L:L===!0?sortMapEntriesByKey:null}clone(){const d=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
d.tags=this.tags.slice()
return d}}function stringifyDocument(d,b){const S=[]
let O=b.directives===!0
if(b.directives!==!1&&d.directives){const b=d.directives.toString(d)
if(b){S.push(b)
O=!0}else d.directives.docStart&&(O=!0)}O&&S.push("---")
const T=createStringifyContext(d,b),{commentString:L}=T.options
if(d.commentBefore){S.length!==1&&S.unshift("")
const b=L(d.commentBefore)
S.unshift(indentComment(b,""))}let P=!1,C=null
if(d.contents){if(isNode(d.contents)){d.contents.spaceBefore&&O&&S.push("")
if(d.contents.commentBefore){const b=L(d.contents.commentBefore)
S.push(indentComment(b,""))}T.forceBlockIndent=!!d.comment
C=d.contents.comment}const b=C?void 0:()=>P=!0
let te=stringify(d.contents,T,()=>C=null,b)
C&&(te+=lineComment(te,"",L(C)))
te[0]!=="|"&&te[0]!==">"||S[S.length-1]!=="---"?S.push(te):S[S.length-1]=`--- ${te}`}else S.push(stringify(d.contents,T))
if(d.directives?.docEnd)if(d.comment){const b=L(d.comment)
if(b.includes("\n")){S.push("...")
S.push(indentComment(b,""))}else S.push(`... ${b}`)}else S.push("...")
else{let b=d.comment
b&&P&&(b=b.replace(/^\n+/,""))
if(b){P&&!C||S[S.length-1]===""||S.push("")
S.push(indentComment(L(b),""))}}return S.join("\n")+"\n"}class Document_Document{constructor(d,b,S){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,Qt,{value:Gt})
let O=null
if(typeof b=="function"||Array.isArray(b))O=b
else if(S===void 0&&b){S=b
b=void 0}const T=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},S)
this.options=T
let{version:L}=T
if(S?._directives){this.directives=S._directives.atDocument()
this.directives.yaml.explicit&&(L=this.directives.yaml.version)}else this.directives=new Directives({version:L})
this.setSchema(L,S)
this.contents=d===void 0?null:this.createNode(d,O,S)}clone(){const d=Object.create(Document_Document.prototype,{[Qt]:{value:Gt}})
d.commentBefore=this.commentBefore
d.comment=this.comment
d.errors=this.errors.slice()
d.warnings=this.warnings.slice()
d.options=Object.assign({},this.options)
this.directives&&(d.directives=this.directives.clone())
d.schema=this.schema.clone()
d.contents=isNode(this.contents)?this.contents.clone(d.schema):this.contents
this.range&&(d.range=this.range.slice())
return d}add(d){assertCollection(this.contents)&&this.contents.add(d)}addIn(d,b){assertCollection(this.contents)&&this.contents.addIn(d,b)}createAlias(d,b){if(!d.anchor){const S=anchorNames(this)
d.anchor=!b||S.has(b)?findNewAnchor(b||"a",S):b}return new Alias(d.anchor)}createNode(d,b,S){let O
if(typeof b=="function"){d=b.call({"":d},"",d)
O=b}else if(Array.isArray(b)){const keyToStr=d=>typeof d=="number"||d instanceof String||d instanceof Number,d=b.filter(keyToStr).map(String)
d.length>0&&(b=b.concat(d))
O=b}else if(S===void 0&&b){S=b
b=void 0}const{aliasDuplicateObjects:T,anchorPrefix:L,flow:P,keepUndefined:C,onTagObj:te,tag:ue}=S??{},{onAnchor:de,setAnchors:ve,sourceObjects:we}=createNodeAnchors(this,L||"a"),Ee=createNode(d,ue,{aliasDuplicateObjects:T??!0,keepUndefined:C??!1,onAnchor:de,onTagObj:te,replacer:O,schema:this.schema,sourceObjects:we})
P&&isCollection(Ee)&&(Ee.flow=!0)
ve()
return Ee}createPair(d,b,S={}){const O=this.createNode(d,null,S),T=this.createNode(b,null,S)
return new Pair(O,T)}delete(d){return!!assertCollection(this.contents)&&this.contents.delete(d)}deleteIn(d){if(isEmptyPath(d)){if(this.contents==null)return!1
this.contents=null
return!0}return!!assertCollection(this.contents)&&this.contents.deleteIn(d)}get(d,b){return isCollection(this.contents)?this.contents.get(d,b):void 0}getIn(d,b){return isEmptyPath(d)?!b&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(d,b):void 0}has(d){return!!isCollection(this.contents)&&this.contents.has(d)}hasIn(d){return isEmptyPath(d)?this.contents!==void 0:!!isCollection(this.contents)&&this.contents.hasIn(d)}set(d,b){this.contents==null?this.contents=collectionFromPath(this.schema,[d],b):assertCollection(this.contents)&&this.contents.set(d,b)}setIn(d,b){isEmptyPath(d)?this.contents=b:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(d),b):assertCollection(this.contents)&&this.contents.setIn(d,b)}setSchema(d,b={}){typeof d=="number"&&(d=String(d))
let S
switch(d){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"})
S={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=d:this.directives=new Directives({version:d})
S={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives
S=null
break
default:{const b=JSON.stringify(d)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${b}`)}}if(b.schema instanceof Object)this.schema=b.schema
else{if(!S)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema(Object.assign(S,b))}}toJS({json:d,jsonArg:b,mapAsMap:S,maxAliasCount:O,onAnchor:T,reviver:L}={}){const P={anchors:new Map,doc:this,keep:!d,mapAsMap:S===!0,mapKeyWarned:!1,maxAliasCount:typeof O=="number"?O:100},C=toJS(this.contents,b??"",P)
if(typeof T=="function")for(const{count:d,res:b}of P.anchors.values())T(b,d)
return typeof L=="function"?applyReviver(L,{"":C},"",C):C}toJSON(d,b){return this.toJS({json:!0,jsonArg:d,mapAsMap:!1,onAnchor:b})}toString(d={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in d&&(!Number.isInteger(d.indent)||Number(d.indent)<=0)){const b=JSON.stringify(d.indent)
throw new Error(`"indent" option must be a positive integer, not ${b}`)}return stringifyDocument(this,d)}}function assertCollection(d){if(isCollection(d))return!0
throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{constructor(d,b,S,O){super()
this.name=d
this.code=S
this.message=O
this.pos=b}}class errors_YAMLParseError extends YAMLError{constructor(d,b,S){super("YAMLParseError",d,b,S)}}class YAMLWarning extends YAMLError{constructor(d,b,S){super("YAMLWarning",d,b,S)}}const errors_prettifyError=(d,b)=>S=>{if(S.pos[0]===-1)return
S.linePos=S.pos.map(d=>b.linePos(d))
const{line:O,col:T}=S.linePos[0]
S.message+=` at line ${O}, column ${T}`
let L=T-1,P=d.substring(b.lineStarts[O-1],b.lineStarts[O]).replace(/[\n\r]+$/,"")
if(L>=60&&P.length>80){const d=Math.min(L-39,P.length-79)
P="\u2026"+P.substring(d)
L-=d-1}P.length>80&&(P=P.substring(0,79)+"\u2026")
if(O>1&&/^ *$/.test(P.substring(0,L))){let S=d.substring(b.lineStarts[O-2],b.lineStarts[O-1])
S.length>80&&(S=S.substring(0,79)+"\u2026\n")
P=S+P}if(/[^ ]/.test(P)){let d=1
const b=S.linePos[1]
b?.line===O&&b.col>T&&(d=Math.max(1,Math.min(b.col-T,80-L)))
const C=" ".repeat(L)+"^".repeat(d)
S.message+=`:\n\n${P}\n${C}\n`}}
function resolveProps(d,{flow:b,indicator:S,next:O,offset:T,onError:L,parentIndent:P,startOnNewline:C}){let te=!1,ue=C,de=C,ve="",we="",Ee=!1,xe=!1,Oe=null,Je=null,tt=null,nt=null,rt=null,ct=null,pt=null
for(const T of d){if(xe){T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&L(T.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
xe=!1}if(Oe){ue&&T.type!=="comment"&&T.type!=="newline"&&L(Oe,"TAB_AS_INDENT","Tabs are not allowed as indentation")
Oe=null}switch(T.type){case"space":b||S==="doc-start"&&O?.type==="flow-collection"||!T.source.includes("\t")||(Oe=T)
de=!0
break
case"comment":{de||L(T,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const d=T.source.substring(1)||" "
ve?ve+=we+d:ve=d
we=""
ue=!1
break}case"newline":ue?ve?ve+=T.source:ct&&S==="seq-item-ind"||(te=!0):we+=T.source
ue=!0
Ee=!0;(Je||tt)&&(nt=T)
de=!0
break
case"anchor":Je&&L(T,"MULTIPLE_ANCHORS","A node can have at most one anchor")
T.source.endsWith(":")&&L(T.offset+T.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0)
Je=T
pt??(pt=T.offset)
ue=!1
de=!1
xe=!0
break
case"tag":tt&&L(T,"MULTIPLE_TAGS","A node can have at most one tag")
tt=T
pt??(pt=T.offset)
ue=!1
de=!1
xe=!0
break
case S:(Je||tt)&&L(T,"BAD_PROP_ORDER",`Anchors and tags must be after the ${T.source} indicator`)
ct&&L(T,"UNEXPECTED_TOKEN",`Unexpected ${T.source} in ${b??"collection"}`)
ct=T
ue=S==="seq-item-ind"||S==="explicit-key-ind"
de=!1
break
case"comma":if(b){rt&&L(T,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`)
rt=T
ue=!1
de=!1
break}default:L(T,"UNEXPECTED_TOKEN",`Unexpected ${T.type} token`)
ue=!1
de=!1}}const bt=d[d.length-1],$t=bt?bt.offset+bt.source.length:T
xe&&O&&O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&(O.type!=="scalar"||O.source!=="")&&L(O.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
Oe&&(ue&&Oe.indent<=P||O?.type==="block-map"||O?.type==="block-seq")&&L(Oe,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:rt,found:ct,spaceBefore:te,comment:ve,hasNewline:Ee,anchor:Je,tag:tt,newlineAfterProp:nt,end:$t,start:pt??$t}}function containsNewline(d){if(!d)return null
switch(d.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(d.source.includes("\n"))return!0
if(d.end)for(const b of d.end)if(b.type==="newline")return!0
return!1
case"flow-collection":for(const b of d.items){for(const d of b.start)if(d.type==="newline")return!0
if(b.sep)for(const d of b.sep)if(d.type==="newline")return!0
if(containsNewline(b.key)||containsNewline(b.value))return!0}return!1
default:return!0}}function flowIndentCheck(d,b,S){if(b?.type==="flow-collection"){const O=b.end[0]
O.indent!==d||O.source!=="]"&&O.source!=="}"||!containsNewline(b)||S(O,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(d,b,S){const{uniqueKeys:O}=d.options
if(O===!1)return!1
const T=typeof O=="function"?O:(d,b)=>d===b||isScalar(d)&&isScalar(b)&&d.value===b.value
return b.some(d=>T(d.key,S))}const Zn="All mapping items must start at the same column"
function resolveBlockMap({composeNode:d,composeEmptyNode:b},S,O,T,L){const P=new(L?.nodeClass??YAMLMap)(S.schema)
S.atRoot&&(S.atRoot=!1)
let C=O.offset,te=null
for(const L of O.items){const{start:ue,key:de,sep:ve,value:we}=L,Ee=resolveProps(ue,{indicator:"explicit-key-ind",next:de??ve?.[0],offset:C,onError:T,parentIndent:O.indent,startOnNewline:!0}),xe=!Ee.found
if(xe){de&&(de.type==="block-seq"?T(C,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in de&&de.indent!==O.indent&&T(C,"BAD_INDENT",Zn))
if(!Ee.anchor&&!Ee.tag&&!ve){te=Ee.end
Ee.comment&&(P.comment?P.comment+="\n"+Ee.comment:P.comment=Ee.comment)
continue}(Ee.newlineAfterProp||containsNewline(de))&&T(de??ue[ue.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else Ee.found?.indent!==O.indent&&T(C,"BAD_INDENT",Zn)
S.atKey=!0
const Oe=Ee.end,Je=de?d(S,de,Ee,T):b(S,Oe,ue,null,Ee,T)
S.schema.compat&&flowIndentCheck(O.indent,de,T)
S.atKey=!1
mapIncludes(S,P.items,Je)&&T(Oe,"DUPLICATE_KEY","Map keys must be unique")
const tt=resolveProps(ve??[],{indicator:"map-value-ind",next:we,offset:Je.range[2],onError:T,parentIndent:O.indent,startOnNewline:!de||de.type==="block-scalar"})
C=tt.end
if(tt.found){if(xe){we?.type!=="block-map"||tt.hasNewline||T(C,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
S.options.strict&&Ee.start<tt.found.offset-1024&&T(Je.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const te=we?d(S,we,tt,T):b(S,C,ve,null,tt,T)
S.schema.compat&&flowIndentCheck(O.indent,we,T)
C=te.range[2]
const ue=new Pair(Je,te)
S.options.keepSourceTokens&&(ue.srcToken=L)
P.items.push(ue)}else{xe&&T(Je.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
tt.comment&&(Je.comment?Je.comment+="\n"+tt.comment:Je.comment=tt.comment)
const d=new Pair(Je)
S.options.keepSourceTokens&&(d.srcToken=L)
P.items.push(d)}}te&&te<C&&T(te,"IMPOSSIBLE","Map comment with trailing content")
P.range=[O.offset,C,te??C]
return P}function resolveBlockSeq({composeNode:d,composeEmptyNode:b},S,O,T,L){const P=new(L?.nodeClass??YAMLSeq)(S.schema)
S.atRoot&&(S.atRoot=!1)
S.atKey&&(S.atKey=!1)
let C=O.offset,te=null
for(const{start:L,value:ue}of O.items){const de=resolveProps(L,{indicator:"seq-item-ind",next:ue,offset:C,onError:T,parentIndent:O.indent,startOnNewline:!0})
if(!de.found){if(!(de.anchor||de.tag||ue)){te=de.end
de.comment&&(P.comment=de.comment)
continue}ue?.type==="block-seq"?T(de.end,"BAD_INDENT","All sequence items must start at the same column"):T(C,"MISSING_CHAR","Sequence item without - indicator")}const ve=ue?d(S,ue,de,T):b(S,de.end,L,null,de,T)
S.schema.compat&&flowIndentCheck(O.indent,ue,T)
C=ve.range[2]
P.items.push(ve)}P.range=[O.offset,C,te??C]
return P}function resolveEnd(d,b,S,O){let T=""
if(d){let L=!1,P=""
for(const C of d){const{source:d,type:te}=C
switch(te){case"space":L=!0
break
case"comment":{S&&!L&&O(C,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const b=d.substring(1)||" "
T?T+=P+b:T=b
P=""
break}case"newline":T&&(P+=d)
L=!0
break
default:O(C,"UNEXPECTED_TOKEN",`Unexpected ${te} at node end`)}b+=d.length}}return{comment:T,offset:b}}const Xn="Block collections are not allowed within flow collections",isBlock=d=>d&&(d.type==="block-map"||d.type==="block-seq")
function resolveFlowCollection({composeNode:d,composeEmptyNode:b},S,O,T,L){const P=O.start.source==="{",C=P?"flow map":"flow sequence",te=new(L?.nodeClass??(P?YAMLMap:YAMLSeq))(S.schema)
te.flow=!0
const ue=S.atRoot
ue&&(S.atRoot=!1)
S.atKey&&(S.atKey=!1)
let de=O.offset+O.start.source.length
for(let L=0;L<O.items.length;++L){const ue=O.items[L],{start:ve,key:we,sep:Ee,value:xe}=ue,Oe=resolveProps(ve,{flow:C,indicator:"explicit-key-ind",next:we??Ee?.[0],offset:de,onError:T,parentIndent:O.indent,startOnNewline:!1})
if(!Oe.found){if(!(Oe.anchor||Oe.tag||Ee||xe)){L===0&&Oe.comma?T(Oe.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${C}`):L<O.items.length-1&&T(Oe.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${C}`)
Oe.comment&&(te.comment?te.comment+="\n"+Oe.comment:te.comment=Oe.comment)
de=Oe.end
continue}!P&&S.options.strict&&containsNewline(we)&&T(we,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(L===0)Oe.comma&&T(Oe.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${C}`)
else{Oe.comma||T(Oe.start,"MISSING_CHAR",`Missing , between ${C} items`)
if(Oe.comment){let d=""
e:for(const b of ve)switch(b.type){case"comma":case"space":break
case"comment":d=b.source.substring(1)
break e
default:break e}if(d){let b=te.items[te.items.length-1]
isPair(b)&&(b=b.value??b.key)
b.comment?b.comment+="\n"+d:b.comment=d
Oe.comment=Oe.comment.substring(d.length+1)}}}if(P||Ee||Oe.found){S.atKey=!0
const L=Oe.end,Je=we?d(S,we,Oe,T):b(S,L,ve,null,Oe,T)
isBlock(we)&&T(Je.range,"BLOCK_IN_FLOW",Xn)
S.atKey=!1
const tt=resolveProps(Ee??[],{flow:C,indicator:"map-value-ind",next:xe,offset:Je.range[2],onError:T,parentIndent:O.indent,startOnNewline:!1})
if(tt.found){if(!P&&!Oe.found&&S.options.strict){if(Ee)for(const d of Ee){if(d===tt.found)break
if(d.type==="newline"){T(d,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}Oe.start<tt.found.offset-1024&&T(tt.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else xe&&("source"in xe&&xe.source?.[0]===":"?T(xe,"MISSING_CHAR",`Missing space after : in ${C}`):T(tt.start,"MISSING_CHAR",`Missing , or : between ${C} items`))
const nt=xe?d(S,xe,tt,T):tt.found?b(S,tt.end,Ee,null,tt,T):null
nt?isBlock(xe)&&T(nt.range,"BLOCK_IN_FLOW",Xn):tt.comment&&(Je.comment?Je.comment+="\n"+tt.comment:Je.comment=tt.comment)
const rt=new Pair(Je,nt)
S.options.keepSourceTokens&&(rt.srcToken=ue)
if(P){const d=te
mapIncludes(S,d.items,Je)&&T(L,"DUPLICATE_KEY","Map keys must be unique")
d.items.push(rt)}else{const d=new YAMLMap(S.schema)
d.flow=!0
d.items.push(rt)
const b=(nt??Je).range
d.range=[Je.range[0],b[1],b[2]]
te.items.push(d)}de=nt?nt.range[2]:tt.end}else{const O=xe?d(S,xe,Oe,T):b(S,Oe.end,Ee,null,Oe,T)
te.items.push(O)
de=O.range[2]
isBlock(xe)&&T(O.range,"BLOCK_IN_FLOW",Xn)}}const ve=P?"}":"]",[we,...Ee]=O.end
let xe=de
if(we?.source===ve)xe=we.offset+we.source.length
else{const d=C[0].toUpperCase()+C.substring(1)
T(de,ue?"MISSING_CHAR":"BAD_INDENT",ue?`${d} must end with a ${ve}`:`${d} in block collection must be sufficiently indented and end with a ${ve}`)
we&&we.source.length!==1&&Ee.unshift(we)}if(Ee.length>0){const d=resolveEnd(Ee,xe,S.options.strict,T)
d.comment&&(te.comment?te.comment+="\n"+d.comment:te.comment=d.comment)
te.range=[O.offset,xe,d.offset]}else te.range=[O.offset,xe,xe]
return te}function resolveCollection(d,b,S,O,T,L){const P=S.type==="block-map"?resolveBlockMap(d,b,S,O,L):S.type==="block-seq"?resolveBlockSeq(d,b,S,O,L):resolveFlowCollection(d,b,S,O,L),C=P.constructor
if(T==="!"||T===C.tagName){P.tag=C.tagName
return P}T&&(P.tag=T)
return P}function composeCollection(d,b,S,O,T){const L=O.tag,P=L?b.directives.tagName(L.source,d=>T(L,"TAG_RESOLVE_FAILED",d)):null
if(S.type==="block-seq"){const{anchor:d,newlineAfterProp:b}=O,S=d&&L?d.offset>L.offset?d:L:d??L
S&&(!b||b.offset<S.offset)&&T(S,"MISSING_CHAR","Missing newline after block sequence props")}const C=S.type==="block-map"?"map":S.type==="block-seq"?"seq":S.start.source==="{"?"map":"seq"
if(!L||!P||P==="!"||P===YAMLMap.tagName&&C==="map"||P===YAMLSeq.tagName&&C==="seq")return resolveCollection(d,b,S,T,P)
let te=b.schema.tags.find(d=>d.tag===P&&d.collection===C)
if(!te){const O=b.schema.knownTags[P]
if(O?.collection!==C){O?T(L,"BAD_COLLECTION_TYPE",`${O.tag} used for ${C} collection, but expects ${O.collection??"scalar"}`,!0):T(L,"TAG_RESOLVE_FAILED",`Unresolved tag: ${P}`,!0)
return resolveCollection(d,b,S,T,P)}b.schema.tags.push(Object.assign({},O,{default:!1}))
te=O}const ue=resolveCollection(d,b,S,T,P,te),de=te.resolve?.(ue,d=>T(L,"TAG_RESOLVE_FAILED",d),b.options)??ue,ve=isNode(de)?de:new Scalar(de)
ve.range=ue.range
ve.tag=P
te?.format&&(ve.format=te.format)
return ve}function resolve_block_scalar_resolveBlockScalar(d,b,S){const O=b.offset,T=parseBlockScalarHeader(b,d.options.strict,S)
if(!T)return{value:"",type:null,comment:"",range:[O,O,O]}
const L=T.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,P=b.source?splitLines(b.source):[]
let C=P.length
for(let d=P.length-1;d>=0;--d){const b=P[d][1]
if(b!==""&&b!=="\r")break
C=d}if(C===0){const d=T.chomp==="+"&&P.length>0?"\n".repeat(Math.max(1,P.length-1)):""
let S=O+T.length
b.source&&(S+=b.source.length)
return{value:d,type:L,comment:T.comment,range:[O,S,S]}}let te=b.indent+T.indent,ue=b.offset+T.length,de=0
for(let b=0;b<C;++b){const[O,L]=P[b]
if(L!==""&&L!=="\r"){if(O.length<te){const d="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
S(ue+O.length,"MISSING_CHAR",d)}T.indent===0&&(te=O.length)
de=b
te!==0||d.atRoot||S(ue,"BAD_INDENT","Block scalar values in collections must be indented")
break}T.indent===0&&O.length>te&&(te=O.length)
ue+=O.length+L.length+1}for(let d=P.length-1;d>=C;--d)P[d][0].length>te&&(C=d+1)
let ve="",we="",Ee=!1
for(let d=0;d<de;++d)ve+=P[d][0].slice(te)+"\n"
for(let d=de;d<C;++d){let[b,O]=P[d]
ue+=b.length+O.length+1
const C=O[O.length-1]==="\r"
C&&(O=O.slice(0,-1))
if(O&&b.length<te){const d="Block scalar lines must not be less indented than their "+(T.indent?"explicit indentation indicator":"first line")
S(ue-O.length-(C?2:1),"BAD_INDENT",d)
b=""}if(L===Scalar.BLOCK_LITERAL){ve+=we+b.slice(te)+O
we="\n"}else if(b.length>te||O[0]==="\t"){we===" "?we="\n":Ee||we!=="\n"||(we="\n\n")
ve+=we+b.slice(te)+O
we="\n"
Ee=!0}else if(O==="")we==="\n"?ve+="\n":we="\n"
else{ve+=we+O
we=" "
Ee=!1}}switch(T.chomp){case"-":break
case"+":for(let d=C;d<P.length;++d)ve+="\n"+P[d][0].slice(te)
ve[ve.length-1]!=="\n"&&(ve+="\n")
break
default:ve+="\n"}const xe=O+T.length+b.source.length
return{value:ve,type:L,comment:T.comment,range:[O,xe,xe]}}function parseBlockScalarHeader({offset:d,props:b},S,O){if(b[0].type!=="block-scalar-header"){O(b[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:T}=b[0],L=T[0]
let P=0,C="",te=-1
for(let b=1;b<T.length;++b){const S=T[b]
if(C||S!=="-"&&S!=="+"){const O=Number(S)
!P&&O?P=O:te===-1&&(te=d+b)}else C=S}te!==-1&&O(te,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${T}`)
let ue=!1,de="",ve=T.length
for(let d=1;d<b.length;++d){const T=b[d]
switch(T.type){case"space":ue=!0
case"newline":ve+=T.source.length
break
case"comment":S&&!ue&&O(T,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
ve+=T.source.length
de=T.source.substring(1)
break
case"error":O(T,"UNEXPECTED_TOKEN",T.message)
ve+=T.source.length
break
default:{O(T,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${T.type}`)
const d=T.source
d&&typeof d=="string"&&(ve+=d.length)}}}return{mode:L,indent:P,chomp:C,comment:de,length:ve}}function splitLines(d){const b=d.split(/\n( *)/),S=b[0],O=S.match(/^( *)/),T=[O?.[1]?[O[1],S.slice(O[1].length)]:["",S]]
for(let d=1;d<b.length;d+=2)T.push([b[d],b[d+1]])
return T}function resolve_flow_scalar_resolveFlowScalar(d,b,S){const{offset:O,type:T,source:L,end:P}=d
let C,te
const _onError=(d,b,T)=>S(O+d,b,T)
switch(T){case"scalar":C=Scalar.PLAIN
te=plainValue(L,_onError)
break
case"single-quoted-scalar":C=Scalar.QUOTE_SINGLE
te=singleQuotedValue(L,_onError)
break
case"double-quoted-scalar":C=Scalar.QUOTE_DOUBLE
te=doubleQuotedValue(L,_onError)
break
default:S(d,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${T}`)
return{value:"",type:null,comment:"",range:[O,O+L.length,O+L.length]}}const ue=O+L.length,de=resolveEnd(P,ue,b,S)
return{value:te,type:C,comment:de.comment,range:[O,ue,de.offset]}}function plainValue(d,b){let S=""
switch(d[0]){case"\t":S="a tab character"
break
case",":S="flow indicator character ,"
break
case"%":S="directive indicator character %"
break
case"|":case">":S=`block scalar indicator ${d[0]}`
break
case"@":case"`":S=`reserved character ${d[0]}`}S&&b(0,"BAD_SCALAR_START",`Plain value cannot start with ${S}`)
return unfoldLines(d)}function singleQuotedValue(d,b){d[d.length-1]==="'"&&d.length!==1||b(d.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(d.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(d){const b=/(.*?)\r?\n/sy
let S,O,T=b.exec(d)
if(!T)return d
try{S=new RegExp("(?<![ \t])[ \t]+$")
O=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{S=/[ \t]+$/
O=/^[ \t]+|[ \t]+$/g}let L=T[1].replace(S,""),P=" ",C=b.lastIndex
while(T=b.exec(d)){const d=T[1].replace(O,"")
if(d==="")P==="\n"?L+=P:P="\n"
else{L+=P+d
P=" "}C=b.lastIndex}const te=/[ \t]*(.*)/sy
te.lastIndex=C
T=te.exec(d)
return L+P+(T?.[1]??"")}function doubleQuotedValue(d,b){let S=""
for(let O=1;O<d.length-1;++O){const T=d[O]
if(T!=="\r"||d[O+1]!=="\n")if(T==="\n"){const{fold:b,offset:T}=foldNewline(d,O)
S+=b
O=T}else if(T==="\\"){let T=d[++O]
const L=es[T]
if(L)S+=L
else if(T==="\n"){T=d[O+1]
while(T===" "||T==="\t")T=d[1+ ++O]}else if(T==="\r"&&d[O+1]==="\n"){T=d[1+ ++O]
while(T===" "||T==="\t")T=d[1+ ++O]}else if(T==="x"||T==="u"||T==="U"){const L=T==="x"?2:T==="u"?4:8
S+=parseCharCode(d,O+1,L,b)
O+=L}else{const T=d.substr(O-1,2)
b(O-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${T}`)
S+=T}}else if(T===" "||T==="\t"){const b=O
let L=d[O+1]
while(L===" "||L==="\t")L=d[1+ ++O]
L==="\n"||L==="\r"&&d[O+2]==="\n"||(S+=O>b?d.slice(b,O+1):T)}else S+=T}d[d.length-1]==='"'&&d.length!==1||b(d.length,"MISSING_CHAR",'Missing closing "quote')
return S}function foldNewline(d,b){let S="",O=d[b+1]
while(O===" "||O==="\t"||O==="\n"||O==="\r"){if(O==="\r"&&d[b+2]!=="\n")break
O==="\n"&&(S+="\n")
O=d[(b+=1)+1]}S||(S=" ")
return{fold:S,offset:b}}const es={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(d,b,S,O){const T=d.substr(b,S),L=T.length===S&&/^[0-9a-fA-F]+$/.test(T)?parseInt(T,16):NaN
try{return String.fromCodePoint(L)}catch{const T=d.substr(b-2,S+2)
O(b-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${T}`)
return T}}function composeScalar(d,b,S,O){const{value:T,type:L,comment:P,range:C}=b.type==="block-scalar"?resolve_block_scalar_resolveBlockScalar(d,b,O):resolve_flow_scalar_resolveFlowScalar(b,d.options.strict,O),te=S?d.directives.tagName(S.source,d=>O(S,"TAG_RESOLVE_FAILED",d)):null
let ue,de
ue=d.options.stringKeys&&d.atKey?d.schema[Ht]:te?findScalarTagByName(d.schema,T,te,S,O):b.type==="scalar"?findScalarTagByTest(d,T,b,O):d.schema[Ht]
try{const L=ue.resolve(T,d=>O(S??b,"TAG_RESOLVE_FAILED",d),d.options)
de=isScalar(L)?L:new Scalar(L)}catch(d){const L=d instanceof Error?d.message:String(d)
O(S??b,"TAG_RESOLVE_FAILED",L)
de=new Scalar(T)}de.range=C
de.source=T
L&&(de.type=L)
te&&(de.tag=te)
ue.format&&(de.format=ue.format)
P&&(de.comment=P)
return de}function findScalarTagByName(d,b,S,O,T){if(S==="!")return d[Ht]
const L=[]
for(const b of d.tags)if(!b.collection&&b.tag===S){if(!b.default||!b.test)return b
L.push(b)}for(const d of L)if(d.test?.test(b))return d
const P=d.knownTags[S]
if(P&&!P.collection){d.tags.push(Object.assign({},P,{default:!1,test:void 0}))
return P}T(O,"TAG_RESOLVE_FAILED",`Unresolved tag: ${S}`,S!=="tag:yaml.org,2002:str")
return d[Ht]}function findScalarTagByTest({atKey:d,directives:b,schema:S},O,T,L){const P=S.tags.find(b=>(b.default===!0||d&&b.default==="key")&&b.test?.test(O))||S[Ht]
if(S.compat){const d=S.compat.find(d=>d.default&&d.test?.test(O))??S[Ht]
P.tag!==d.tag&&L(T,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${b.tagString(P.tag)} or ${b.tagString(d.tag)}`,!0)}return P}function emptyScalarPosition(d,b,S){if(b){S??(S=b.length)
for(let O=S-1;O>=0;--O){let S=b[O]
switch(S.type){case"space":case"comment":case"newline":d-=S.source.length
continue}S=b[++O]
while(S?.type==="space"){d+=S.source.length
S=b[++O]}break}}return d}const ts={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(d,b,S,O){const T=d.atKey,{spaceBefore:L,comment:P,anchor:C,tag:te}=S
let ue,de=!0
switch(b.type){case"alias":ue=composeAlias(d,b,O);(C||te)&&O(b,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":ue=composeScalar(d,b,te,O)
C&&(ue.anchor=C.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{ue=composeCollection(ts,d,b,S,O)
C&&(ue.anchor=C.source.substring(1))}catch(d){O(b,"RESOURCE_EXHAUSTION",d instanceof Error?d.message:String(d))}break
default:O(b,"UNEXPECTED_TOKEN",b.type==="error"?b.message:`Unsupported token (type: ${b.type})`)
de=!1}ue??(ue=composeEmptyNode(d,b.offset,void 0,null,S,O))
C&&ue.anchor===""&&O(C,"BAD_ALIAS","Anchor cannot be an empty string")
T&&d.options.stringKeys&&(!isScalar(ue)||typeof ue.value!="string"||ue.tag&&ue.tag!=="tag:yaml.org,2002:str")&&O(te??b,"NON_STRING_KEY","With stringKeys, all keys must be strings")
L&&(ue.spaceBefore=!0)
P&&(b.type==="scalar"&&b.source===""?ue.comment=P:ue.commentBefore=P)
d.options.keepSourceTokens&&de&&(ue.srcToken=b)
return ue}function composeEmptyNode(d,b,S,O,{spaceBefore:T,comment:L,anchor:P,tag:C,end:te},ue){const de=composeScalar(d,{type:"scalar",offset:emptyScalarPosition(b,S,O),indent:-1,source:""},C,ue)
if(P){de.anchor=P.source.substring(1)
de.anchor===""&&ue(P,"BAD_ALIAS","Anchor cannot be an empty string")}T&&(de.spaceBefore=!0)
if(L){de.comment=L
de.range[2]=te}return de}function composeAlias({options:d},{offset:b,source:S,end:O},T){const L=new Alias(S.substring(1))
L.source===""&&T(b,"BAD_ALIAS","Alias cannot be an empty string")
L.source.endsWith(":")&&T(b+S.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const P=b+S.length,C=resolveEnd(O,P,d.strict,T)
L.range=[b,P,C.offset]
C.comment&&(L.comment=C.comment)
return L}function composeDoc(d,b,{offset:S,start:O,value:T,end:L},P){const C=Object.assign({_directives:b},d),te=new Document_Document(void 0,C),ue={atKey:!1,atRoot:!0,directives:te.directives,options:te.options,schema:te.schema},de=resolveProps(O,{indicator:"doc-start",next:T??L?.[0],offset:S,onError:P,parentIndent:0,startOnNewline:!0})
if(de.found){te.directives.docStart=!0
!T||T.type!=="block-map"&&T.type!=="block-seq"||de.hasNewline||P(de.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}te.contents=T?composeNode(ue,T,de,P):composeEmptyNode(ue,de.end,O,null,de,P)
const ve=te.contents.range[2],we=resolveEnd(L,ve,!1,P)
we.comment&&(te.comment=we.comment)
te.range=[S,ve,we.offset]
return te}function getErrorPos(d){if(typeof d=="number")return[d,d+1]
if(Array.isArray(d))return d.length===2?d:[d[0],d[1]]
const{offset:b,source:S}=d
return[b,b+(typeof S=="string"?S.length:1)]}function parsePrelude(d){let b="",S=!1,O=!1
for(let T=0;T<d.length;++T){const L=d[T]
switch(L[0]){case"#":b+=(b===""?"":O?"\n\n":"\n")+(L.substring(1)||" ")
S=!0
O=!1
break
case"%":d[T+1]?.[0]!=="#"&&(T+=1)
S=!1
break
default:S||(O=!0)
S=!1}}return{comment:b,afterEmptyLine:O}}class composer_Composer{constructor(d={}){this.doc=null
this.atDirectives=!1
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(d,b,S,O)=>{const T=getErrorPos(d)
O?this.warnings.push(new YAMLWarning(T,b,S)):this.errors.push(new errors_YAMLParseError(T,b,S))}
this.directives=new Directives({version:d.version||"1.2"})
this.options=d}decorate(d,b){const{comment:S,afterEmptyLine:O}=parsePrelude(this.prelude)
if(S){const T=d.contents
if(b)d.comment=d.comment?`${d.comment}\n${S}`:S
else if(O||d.directives.docStart||!T)d.commentBefore=S
else if(isCollection(T)&&!T.flow&&T.items.length>0){let d=T.items[0]
isPair(d)&&(d=d.key)
const b=d.commentBefore
d.commentBefore=b?`${S}\n${b}`:S}else{const d=T.commentBefore
T.commentBefore=d?`${S}\n${d}`:S}}if(b){for(let b=0;b<this.errors.length;++b)d.errors.push(this.errors[b])
for(let b=0;b<this.warnings.length;++b)d.warnings.push(this.warnings[b])}else{d.errors=this.errors
d.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(d,b=!1,S=-1){for(const b of d)yield*this.next(b)
yield*this.end(b,S)}*next(d){switch(d.type){case"directive":this.directives.add(d.source,(b,S,O)=>{const T=getErrorPos(d)
T[0]+=b
this.onError(T,"BAD_DIRECTIVE",S,O)})
this.prelude.push(d.source)
this.atDirectives=!0
break
case"document":{const b=composeDoc(this.options,this.directives,d,this.onError)
this.atDirectives&&!b.directives.docStart&&this.onError(d,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(b,!1)
this.doc&&(yield this.doc)
this.doc=b
this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(d.source)
break
case"error":{const b=d.source?`${d.message}: ${JSON.stringify(d.source)}`:d.message,S=new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",b)
this.atDirectives||!this.doc?this.errors.push(S):this.doc.errors.push(S)
break}case"doc-end":{if(!this.doc){const b="Unexpected doc-end without preceding document"
this.errors.push(new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",b))
break}this.doc.directives.docEnd=!0
const b=resolveEnd(d.end,d.offset+d.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,!0)
if(b.comment){const d=this.doc.comment
this.doc.comment=d?`${d}\n${b.comment}`:b.comment}this.doc.range[2]=b.offset
break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",`Unsupported token ${d.type}`))}}*end(d=!1,b=-1){if(this.doc){this.decorate(this.doc,!0)
yield this.doc
this.doc=null}else if(d){const d=Object.assign({_directives:this.directives},this.options),S=new Document_Document(void 0,d)
this.atDirectives&&this.onError(b,"MISSING_CHAR","Missing directives-end indicator line")
S.range=[0,b,b]
this.decorate(S,!1)
yield S}}}const ns=Symbol("break visit"),ss=Symbol("skip children"),rs=Symbol("remove item")
function cst_visit_visit(d,b){"type"in d&&d.type==="document"&&(d={start:d.start,value:d.value})
_visit(Object.freeze([]),d,b)}cst_visit_visit.BREAK=ns
cst_visit_visit.SKIP=ss
cst_visit_visit.REMOVE=rs
cst_visit_visit.itemAtPath=(d,b)=>{let S=d
for(const[d,O]of b){const b=S?.[d]
if(!b||!("items"in b))return
S=b.items[O]}return S}
cst_visit_visit.parentCollection=(d,b)=>{const S=cst_visit_visit.itemAtPath(d,b.slice(0,-1)),O=b[b.length-1][0],T=S?.[O]
if(T&&"items"in T)return T
throw new Error("Parent collection not found")}
function _visit(d,b,S){let O=S(b,d)
if(typeof O=="symbol")return O
for(const T of["key","value"]){const L=b[T]
if(L&&"items"in L){for(let b=0;b<L.items.length;++b){const O=_visit(Object.freeze(d.concat([[T,b]])),L.items[b],S)
if(typeof O=="number")b=O-1
else{if(O===ns)return ns
if(O===rs){L.items.splice(b,1)
b-=1}}}typeof O=="function"&&T==="key"&&(O=O(b,d))}}return typeof O=="function"?O(b,d):O}function tokenType(d){switch(d){case"\ufeff":return"byte-order-mark"
case"\x02":return"doc-mode"
case"\x18":return"flow-error-end"
case"\x1f":return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(d[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}function isEmpty(d){switch(d){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const is=new Set("0123456789ABCDEFabcdef"),os=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),as=new Set(",[]{}"),cs=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=d=>!d||cs.has(d)
class Lexer{constructor(){this.atEnd=!1
this.blockScalarIndent=-1
this.blockScalarKeep=!1
this.buffer=""
this.flowKey=!1
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(d,b=!1){if(d){if(typeof d!="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+d:d
this.lineEndPos=null}this.atEnd=!b
let S=this.next??"stream"
while(S&&(b||this.hasChars(1)))S=yield*this.parseNext(S)}atLineEnd(){let d=this.pos,b=this.buffer[d]
while(b===" "||b==="\t")b=this.buffer[++d]
return!b||b==="#"||b==="\n"||b==="\r"&&this.buffer[d+1]==="\n"}charAt(d){return this.buffer[this.pos+d]}continueScalar(d){let b=this.buffer[d]
if(this.indentNext>0){let S=0
while(b===" ")b=this.buffer[++S+d]
if(b==="\r"){const b=this.buffer[S+d+1]
if(b==="\n"||!b&&!this.atEnd)return d+S+1}return b==="\n"||S>=this.indentNext||!b&&!this.atEnd?d+S:-1}if(b==="-"||b==="."){const b=this.buffer.substr(d,3)
if((b==="---"||b==="...")&&isEmpty(this.buffer[d+3]))return-1}return d}getLine(){let d=this.lineEndPos
if(typeof d!="number"||d!==-1&&d<this.pos){d=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=d}if(d===-1)return this.atEnd?this.buffer.substring(this.pos):null
this.buffer[d-1]==="\r"&&(d-=1)
return this.buffer.substring(this.pos,d)}hasChars(d){return this.pos+d<=this.buffer.length}setNext(d){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=d
return null}peek(d){return this.buffer.substr(this.pos,d)}*parseNext(d){switch(d){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let d=this.getLine()
if(d===null)return this.setNext("stream")
if(d[0]==="\ufeff"){yield*this.pushCount(1)
d=d.substring(1)}if(d[0]==="%"){let b=d.length,S=d.indexOf("#")
while(S!==-1){const O=d[S-1]
if(O===" "||O==="\t"){b=S-1
break}S=d.indexOf("#",S+1)}while(1){const S=d[b-1]
if(S!==" "&&S!=="\t")break
b-=1}const O=(yield*this.pushCount(b))+(yield*this.pushSpaces(!0))
yield*this.pushCount(d.length-O)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const b=yield*this.pushSpaces(!0)
yield*this.pushCount(d.length-b)
yield*this.pushNewline()
return"stream"}yield"\x02"
return yield*this.parseLineStart()}*parseLineStart(){const d=this.charAt(0)
if(!d&&!this.atEnd)return this.setNext("line-start")
if(d==="-"||d==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const d=this.peek(3)
if((d==="---"||d==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return d==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue)
return yield*this.parseBlockStart()}*parseBlockStart(){const[d,b]=this.peek(2)
if(!b&&!this.atEnd)return this.setNext("block-start")
if((d==="-"||d==="?"||d===":")&&isEmpty(b)){const d=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
this.indentNext=this.indentValue+1
this.indentValue+=d
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const d=this.getLine()
if(d===null)return this.setNext("doc")
let b=yield*this.pushIndicators()
switch(d[b]){case"#":yield*this.pushCount(d.length-b)
case void 0:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":b+=(yield*this.parseBlockScalarHeader())
b+=(yield*this.pushSpaces(!0))
yield*this.pushCount(d.length-b)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let d,b,S=-1
do{d=yield*this.pushNewline()
if(d>0){b=yield*this.pushSpaces(!1)
this.indentValue=S=b}else b=0
b+=(yield*this.pushSpaces(!0))}while(d+b>0)
const O=this.getLine()
if(O===null)return this.setNext("flow")
if((S!==-1&&S<this.indentNext&&O[0]!=="#"||S===0&&(O.startsWith("---")||O.startsWith("..."))&&isEmpty(O[3]))&&(S!==this.indentNext-1||this.flowLevel!==1||O[0]!=="]"&&O[0]!=="}")){this.flowLevel=0
yield"\x18"
return yield*this.parseLineStart()}let T=0
while(O[T]===","){T+=(yield*this.pushCount(1))
T+=(yield*this.pushSpaces(!0))
this.flowKey=!1}T+=(yield*this.pushIndicators())
switch(O[T]){case void 0:return"flow"
case"#":yield*this.pushCount(O.length-T)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=!0
this.flowLevel-=1
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"flow"
case'"':case"'":this.flowKey=!0
return yield*this.parseQuotedScalar()
case":":{const d=this.charAt(1)
if(this.flowKey||isEmpty(d)||d===","){this.flowKey=!1
yield*this.pushCount(1)
yield*this.pushSpaces(!0)
return"flow"}}default:this.flowKey=!1
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const d=this.charAt(0)
let b=this.buffer.indexOf(d,this.pos+1)
if(d==="'")while(b!==-1&&this.buffer[b+1]==="'")b=this.buffer.indexOf("'",b+2)
else while(b!==-1){let d=0
while(this.buffer[b-1-d]==="\\")d+=1
if(d%2==0)break
b=this.buffer.indexOf('"',b+1)}const S=this.buffer.substring(0,b)
let O=S.indexOf("\n",this.pos)
if(O!==-1){while(O!==-1){const d=this.continueScalar(O+1)
if(d===-1)break
O=S.indexOf("\n",d)}O!==-1&&(b=O-(S[O-1]==="\r"?2:1))}if(b===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
b=this.buffer.length}yield*this.pushToIndex(b+1,!1)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=!1
let d=this.pos
while(1){const b=this.buffer[++d]
if(b==="+")this.blockScalarKeep=!0
else if(b>"0"&&b<="9")this.blockScalarIndent=Number(b)-1
else if(b!=="-")break}return yield*this.pushUntil(d=>isEmpty(d)||d==="#")}*parseBlockScalar(){let d,b=this.pos-1,S=0
e:for(let O=this.pos;d=this.buffer[O];++O)switch(d){case" ":S+=1
break
case"\n":b=O
S=0
break
case"\r":{const d=this.buffer[O+1]
if(!d&&!this.atEnd)return this.setNext("block-scalar")
if(d==="\n")break}default:break e}if(!d&&!this.atEnd)return this.setNext("block-scalar")
if(S>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=S:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const d=this.continueScalar(b+1)
if(d===-1)break
b=this.buffer.indexOf("\n",d)}while(b!==-1)
if(b===-1){if(!this.atEnd)return this.setNext("block-scalar")
b=this.buffer.length}}let O=b+1
d=this.buffer[O]
while(d===" ")d=this.buffer[++O]
if(d==="\t"){while(d==="\t"||d===" "||d==="\r"||d==="\n")d=this.buffer[++O]
b=O-1}else if(!this.blockScalarKeep)do{let d=b-1,O=this.buffer[d]
O==="\r"&&(O=this.buffer[--d])
const T=d
while(O===" ")O=this.buffer[--d]
if(!(O==="\n"&&d>=this.pos&&d+1+S>T))break
b=d}while(1)
yield"\x1f"
yield*this.pushToIndex(b+1,!0)
return yield*this.parseLineStart()}*parsePlainScalar(){const d=this.flowLevel>0
let b,S=this.pos-1,O=this.pos-1
while(b=this.buffer[++O])if(b===":"){const b=this.buffer[O+1]
if(isEmpty(b)||d&&as.has(b))break
S=O}else if(isEmpty(b)){let T=this.buffer[O+1]
if(b==="\r")if(T==="\n"){O+=1
b="\n"
T=this.buffer[O+1]}else S=O
if(T==="#"||d&&as.has(T))break
if(b==="\n"){const d=this.continueScalar(O+1)
if(d===-1)break
O=Math.max(O,d-2)}}else{if(d&&as.has(b))break
S=O}if(!b&&!this.atEnd)return this.setNext("plain-scalar")
yield"\x1f"
yield*this.pushToIndex(S+1,!0)
return d?"flow":"doc"}*pushCount(d){if(d>0){yield this.buffer.substr(this.pos,d)
this.pos+=d
return d}return 0}*pushToIndex(d,b){const S=this.buffer.slice(this.pos,d)
if(S){yield S
this.pos+=S.length
return S.length}b&&(yield"")
return 0}*pushIndicators(){let d=0
e:while(1){switch(this.charAt(0)){case"!":d+=(yield*this.pushTag())
d+=(yield*this.pushSpaces(!0))
continue e
case"&":d+=(yield*this.pushUntil(isNotAnchorChar))
d+=(yield*this.pushSpaces(!0))
continue e
case"-":case"?":case":":{const b=this.flowLevel>0,S=this.charAt(1)
if(isEmpty(S)||b&&as.has(S)){b?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1
d+=(yield*this.pushCount(1))
d+=(yield*this.pushSpaces(!0))
continue e}}}break e}return d}*pushTag(){if(this.charAt(1)==="<"){let d=this.pos+2,b=this.buffer[d]
while(!isEmpty(b)&&b!==">")b=this.buffer[++d]
return yield*this.pushToIndex(b===">"?d+1:d,!1)}{let d=this.pos+1,b=this.buffer[d]
while(b)if(os.has(b))b=this.buffer[++d]
else{if(b!=="%"||!is.has(this.buffer[d+1])||!is.has(this.buffer[d+2]))break
b=this.buffer[d+=3]}return yield*this.pushToIndex(d,!1)}}*pushNewline(){const d=this.buffer[this.pos]
return d==="\n"?yield*this.pushCount(1):d==="\r"&&this.charAt(1)==="\n"?yield*this.pushCount(2):0}*pushSpaces(d){let b,S=this.pos-1
do{b=this.buffer[++S]}while(b===" "||d&&b==="\t")
const O=S-this.pos
if(O>0){yield this.buffer.substr(this.pos,O)
this.pos=S}return O}*pushUntil(d){let b=this.pos,S=this.buffer[b]
while(!d(S))S=this.buffer[++b]
return yield*this.pushToIndex(b,!1)}}class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=d=>this.lineStarts.push(d)
this.linePos=d=>{let b=0,S=this.lineStarts.length
while(b<S){const O=b+S>>1
this.lineStarts[O]<d?b=O+1:S=O}return this.lineStarts[b]===d?{line:b+1,col:1}:b===0?{line:0,col:d}:{line:b,col:d-this.lineStarts[b-1]+1}}}}function includesToken(d,b){for(let S=0;S<d.length;++S)if(d[S].type===b)return!0
return!1}function findNonEmptyIndex(d){for(let b=0;b<d.length;++b)switch(d[b].type){case"space":case"comment":case"newline":break
default:return b}return-1}function isFlowToken(d){switch(d?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function getPrevProps(d){switch(d.type){case"document":return d.start
case"block-map":{const b=d.items[d.items.length-1]
return b.sep??b.start}case"block-seq":return d.items[d.items.length-1].start
default:return[]}}function getFirstKeyStartProps(d){if(d.length===0)return[]
let b=d.length
e:while(--b>=0)switch(d[b].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(d[++b]?.type==="space");return d.splice(b,d.length)}function arrayPushArray(d,b){if(b.length<1e5)Array.prototype.push.apply(d,b)
else for(let S=0;S<b.length;++S)d.push(b[S])}function fixFlowSeqItems(d){if(d.start.type==="flow-seq-start")for(const b of d.items)if(b.sep&&!b.value&&!includesToken(b.start,"explicit-key-ind")&&!includesToken(b.sep,"map-value-ind")){b.key&&(b.value=b.key)
delete b.key
isFlowToken(b.value)?b.value.end?arrayPushArray(b.value.end,b.sep):b.value.end=b.sep:arrayPushArray(b.start,b.sep)
delete b.sep}}class parser_Parser{constructor(d){this.atNewLine=!0
this.atScalar=!1
this.indent=0
this.offset=0
this.onKeyLine=!1
this.stack=[]
this.source=""
this.type=""
this.lexer=new Lexer
this.onNewLine=d}*parse(d,b=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0)
for(const S of this.lexer.lex(d,b))yield*this.next(S)
b||(yield*this.end())}*next(d){this.source=d
if(this.atScalar){this.atScalar=!1
yield*this.step()
this.offset+=d.length
return}const b=tokenType(d)
if(b)if(b==="scalar"){this.atNewLine=!1
this.atScalar=!0
this.type="scalar"}else{this.type=b
yield*this.step()
switch(b){case"newline":this.atNewLine=!0
this.indent=0
this.onNewLine&&this.onNewLine(this.offset+d.length)
break
case"space":this.atNewLine&&d[0]===" "&&(this.indent+=d.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=d.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=d.length}else{const b=`Not a YAML token: ${d}`
yield*this.pop({type:"error",offset:this.offset,message:b,source:d})
this.offset+=d.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const d=this.peek(1)
if(this.type!=="doc-end"||d?.type==="doc-end"){if(!d)return yield*this.stream()
switch(d.type){case"document":return yield*this.document(d)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(d)
case"block-scalar":return yield*this.blockScalar(d)
case"block-map":return yield*this.blockMap(d)
case"block-seq":return yield*this.blockSequence(d)
case"flow-collection":return yield*this.flowCollection(d)
case"doc-end":return yield*this.documentEnd(d)}yield*this.pop()}else{while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(d){return this.stack[this.stack.length-d]}*pop(d){const b=d??this.stack.pop()
if(b)if(this.stack.length===0)yield b
else{const d=this.peek(1)
b.type==="block-scalar"?b.indent="indent"in d?d.indent:0:b.type==="flow-collection"&&d.type==="document"&&(b.indent=0)
b.type==="flow-collection"&&fixFlowSeqItems(b)
switch(d.type){case"document":d.value=b
break
case"block-scalar":d.props.push(b)
break
case"block-map":{const S=d.items[d.items.length-1]
if(S.value){d.items.push({start:[],key:b,sep:[]})
this.onKeyLine=!0
return}if(!S.sep){Object.assign(S,{key:b,sep:[]})
this.onKeyLine=!S.explicitKey
return}S.value=b
break}case"block-seq":{const S=d.items[d.items.length-1]
S.value?d.items.push({start:[],value:b}):S.value=b
break}case"flow-collection":{const S=d.items[d.items.length-1]
!S||S.value?d.items.push({start:[],key:b,sep:[]}):S.sep?S.value=b:Object.assign(S,{key:b,sep:[]})
return}default:yield*this.pop()
yield*this.pop(b)}if(!(d.type!=="document"&&d.type!=="block-map"&&d.type!=="block-seq"||b.type!=="block-map"&&b.type!=="block-seq")){const S=b.items[b.items.length-1]
if(S&&!S.sep&&!S.value&&S.start.length>0&&findNonEmptyIndex(S.start)===-1&&(b.indent===0||S.start.every(d=>d.type!=="comment"||d.indent<b.indent))){d.type==="document"?d.end=S.start:d.items.push({start:S.start})
b.items.splice(-1,1)}}}else{const d="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:d}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const d={type:"document",offset:this.offset,start:[]}
this.type==="doc-start"&&d.start.push(this.sourceToken)
this.stack.push(d)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(d){if(d.value)return yield*this.lineEnd(d)
switch(this.type){case"doc-start":if(findNonEmptyIndex(d.start)!==-1){yield*this.pop()
yield*this.step()}else d.start.push(this.sourceToken)
return
case"anchor":case"tag":case"space":case"comment":case"newline":d.start.push(this.sourceToken)
return}const b=this.startBlockValue(d)
b?this.stack.push(b):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(d){if(this.type==="map-value-ind"){const b=getFirstKeyStartProps(getPrevProps(this.peek(2)))
let S
if(d.end){S=d.end
S.push(this.sourceToken)
delete d.end}else S=[this.sourceToken]
const O={type:"block-map",offset:d.offset,indent:d.indent,items:[{start:b,key:d,sep:S}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=O}else yield*this.lineEnd(d)}*blockScalar(d){switch(this.type){case"space":case"comment":case"newline":d.props.push(this.sourceToken)
return
case"scalar":d.source=this.source
this.atNewLine=!0
this.indent=0
if(this.onNewLine){let d=this.source.indexOf("\n")+1
while(d!==0){this.onNewLine(this.offset+d)
d=this.source.indexOf("\n",d)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(d){const b=d.items[d.items.length-1]
switch(this.type){case"newline":this.onKeyLine=!1
if(b.value){const S="end"in b.value?b.value.end:void 0,O=Array.isArray(S)?S[S.length-1]:void 0
O?.type==="comment"?S?.push(this.sourceToken):d.items.push({start:[this.sourceToken]})}else b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken)
return
case"space":case"comment":if(b.value)d.items.push({start:[this.sourceToken]})
else if(b.sep)b.sep.push(this.sourceToken)
else{if(this.atIndentedComment(b.start,d.indent)){const S=d.items[d.items.length-2],O=S?.value?.end
if(Array.isArray(O)){arrayPushArray(O,b.start)
O.push(this.sourceToken)
d.items.pop()
return}}b.start.push(this.sourceToken)}return}if(this.indent>=d.indent){const S=!this.onKeyLine&&this.indent===d.indent,O=S&&(b.sep||b.explicitKey)&&this.type!=="seq-item-ind"
let T=[]
if(O&&b.sep&&!b.value){const S=[]
for(let O=0;O<b.sep.length;++O){const T=b.sep[O]
switch(T.type){case"newline":S.push(O)
break
case"space":break
case"comment":T.indent>d.indent&&(S.length=0)
break
default:S.length=0}}S.length>=2&&(T=b.sep.splice(S[1]))}switch(this.type){case"anchor":case"tag":if(O||b.value){T.push(this.sourceToken)
d.items.push({start:T})
this.onKeyLine=!0}else b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken)
return
case"explicit-key-ind":if(b.sep||b.explicitKey)if(O||b.value){T.push(this.sourceToken)
d.items.push({start:T,explicitKey:!0})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]})
else{b.start.push(this.sourceToken)
b.explicitKey=!0}this.onKeyLine=!0
return
case"map-value-ind":if(b.explicitKey)if(b.sep)if(b.value)d.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(b.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:T,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(b.key)&&!includesToken(b.sep,"newline")){const d=getFirstKeyStartProps(b.start),S=b.key,O=b.sep
O.push(this.sourceToken)
delete b.key
delete b.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:S,sep:O}]})}else T.length>0?b.sep=b.sep.concat(T,this.sourceToken):b.sep.push(this.sourceToken)
else if(includesToken(b.start,"newline"))Object.assign(b,{key:null,sep:[this.sourceToken]})
else{const d=getFirstKeyStartProps(b.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:null,sep:[this.sourceToken]}]})}else b.sep?b.value||O?d.items.push({start:T,key:null,sep:[this.sourceToken]}):includesToken(b.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):b.sep.push(this.sourceToken):Object.assign(b,{key:null,sep:[this.sourceToken]})
this.onKeyLine=!0
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const S=this.flowScalar(this.type)
if(O||b.value){d.items.push({start:T,key:S,sep:[]})
this.onKeyLine=!0}else if(b.sep)this.stack.push(S)
else{Object.assign(b,{key:S,sep:[]})
this.onKeyLine=!0}return}default:{const O=this.startBlockValue(d)
if(O){if(O.type==="block-seq"){if(!b.explicitKey&&b.sep&&!includesToken(b.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else S&&d.items.push({start:T})
this.stack.push(O)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(d){const b=d.items[d.items.length-1]
switch(this.type){case"newline":if(b.value){const S="end"in b.value?b.value.end:void 0,O=Array.isArray(S)?S[S.length-1]:void 0
O?.type==="comment"?S?.push(this.sourceToken):d.items.push({start:[this.sourceToken]})}else b.start.push(this.sourceToken)
return
case"space":case"comment":if(b.value)d.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(b.start,d.indent)){const S=d.items[d.items.length-2],O=S?.value?.end
if(Array.isArray(O)){arrayPushArray(O,b.start)
O.push(this.sourceToken)
d.items.pop()
return}}b.start.push(this.sourceToken)}return
case"anchor":case"tag":if(b.value||this.indent<=d.indent)break
b.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==d.indent)break
b.value||includesToken(b.start,"seq-item-ind")?d.items.push({start:[this.sourceToken]}):b.start.push(this.sourceToken)
return}if(this.indent>d.indent){const b=this.startBlockValue(d)
if(b){this.stack.push(b)
return}}yield*this.pop()
yield*this.step()}*flowCollection(d){const b=d.items[d.items.length-1]
if(this.type==="flow-error-end"){let d
do{yield*this.pop()
d=this.peek(1)}while(d?.type==="flow-collection")}else if(d.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!b||b.sep?d.items.push({start:[this.sourceToken]}):b.start.push(this.sourceToken)
return
case"map-value-ind":!b||b.value?d.items.push({start:[],key:null,sep:[this.sourceToken]}):b.sep?b.sep.push(this.sourceToken):Object.assign(b,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":!b||b.value?d.items.push({start:[this.sourceToken]}):b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const S=this.flowScalar(this.type)
!b||b.value?d.items.push({start:[],key:S,sep:[]}):b.sep?this.stack.push(S):Object.assign(b,{key:S,sep:[]})
return}case"flow-map-end":case"flow-seq-end":d.end.push(this.sourceToken)
return}const S=this.startBlockValue(d)
if(S)this.stack.push(S)
else{yield*this.pop()
yield*this.step()}}else{const b=this.peek(2)
if(b.type==="block-map"&&(this.type==="map-value-ind"&&b.indent===d.indent||this.type==="newline"&&!b.items[b.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&b.type!=="flow-collection"){const S=getFirstKeyStartProps(getPrevProps(b))
fixFlowSeqItems(d)
const O=d.end.splice(1,d.end.length)
O.push(this.sourceToken)
const T={type:"block-map",offset:d.offset,indent:d.indent,items:[{start:S,key:d,sep:O}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=T}else yield*this.lineEnd(d)}}flowScalar(d){if(this.onNewLine){let d=this.source.indexOf("\n")+1
while(d!==0){this.onNewLine(this.offset+d)
d=this.source.indexOf("\n",d)+1}}return{type:d,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(d){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const b=getFirstKeyStartProps(getPrevProps(d))
b.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:b,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const b=getFirstKeyStartProps(getPrevProps(d))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:b,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(d,b){return this.type==="comment"&&!(this.indent<=b)&&d.every(d=>d.type==="newline"||d.type==="space")}*documentEnd(d){if(this.type!=="doc-mode"){d.end?d.end.push(this.sourceToken):d.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}*lineEnd(d){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=!1
default:d.end?d.end.push(this.sourceToken):d.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}}function parseOptions(d){const b=d.prettyErrors!==!1
return{lineCounter:d.lineCounter||b&&new LineCounter||null,prettyErrors:b}}function parseDocument(d,b={}){const{lineCounter:S,prettyErrors:O}=parseOptions(b),T=new parser_Parser(S?.addNewLine),L=new composer_Composer(b)
let P=null
for(const b of L.compose(T.parse(d),!0,d.length))if(P){if(P.options.logLevel!=="silent"){P.errors.push(new errors_YAMLParseError(b.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else P=b
if(O&&S){P.errors.forEach(errors_prettifyError(d,S))
P.warnings.forEach(errors_prettifyError(d,S))}return P}const ls=262144
function yaml_source_readYaml(d){const b={line:1,column:1},unreadable=d=>({value:void 0,faults:[{...b,message:d}],locate:()=>b,spelling:()=>{}}),S=Buffer.byteLength(d)
if(S>ls)return unreadable(`the file has ${S} bytes; at most ${ls} are read.`)
if(d.trim()==="")return unreadable("the file is empty.")
try{return readDocument(d)}catch(d){return unreadable(`the file cannot be read as YAML: ${(0,T.bD)(d)}.`)}}function readDocument(d){const b=new LineCounter,S=parseDocument(d,{lineCounter:b,prettyErrors:!1}),at=d=>{const{line:S,col:O}=b.linePos(d)
return{line:Math.max(1,S),column:Math.max(1,O)}}
if(S.errors.some(({message:d})=>d.includes("call stack")))throw new RangeError("nested too deeply")
const O=[...S.errors,...S.warnings],T=O.map(({message:d,code:b,pos:S})=>(0,L.ux)(at(S[0]),describe(b,d))),P=[...complexKeys(S,at),...aliasFaults(S,at)]
return{value:P.length===0&&O.every(({code:d})=>d==="DUPLICATE_KEY")?S.toJS({maxAliasCount:100}):void 0,faults:[...T,...P],locate:(d,b)=>at(locateOffset(S,d,b)),spelling:d=>{const b=d.reduce((d,b)=>childOf(S,d,b)?.value,S.contents),O=isAlias(b)?b.resolve(S):b
return isScalar(O)?O.source:void 0}}}function describe(d,b){if(d==="DUPLICATE_KEY")return"this key stands here a second time."
if(d==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const S=b.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${b.replace(/\.?$/,".")}${S}`}function complexKeys(d,b){const S=[]
visit(d,{Pair(d,{key:O}){(isMap(O)||isSeq(O)||isAlias(O))&&S.push((0,L.ux)(b(O.range?.[0]??0),"a key must be a plain text."))}})
return S}function aliasFaults(d,b){const S=[]
visit(d,{Alias(O,T,P){const C=T.resolve(d),te=b(T.range?.[0]??0)
C===void 0?S.push((0,L.ux)(te,`the alias \`*${T.source}\` has no anchor before it.`)):P.includes(C)&&S.push((0,L.ux)(te,`the alias \`*${T.source}\` stands inside what it names.`))}})
return S}function locateOffset(d,b,S){let O=d.contents,T=startOf(O)??0
for(const[L,P]of b.entries()){const C=childOf(d,O,P)
if(C===void 0)return T
T=(L===b.length-1&&S==="key"?startOf(C.key):void 0)??startOf(C.value)??startOf(C.key)??T
O=C.value}return T}function childOf(d,b,S){const O=isAlias(b)?b.resolve(d):b
if(isMap(O)){const d=O.items.find(({key:d})=>String(isScalar(d)?d.value??"":d)===String(S))
return d&&{key:d.key,value:d.value}}if(isSeq(O))return{value:O.items[Number(S)]}}function startOf(d){return yaml_source_isNode(d)?d.range?.[0]:void 0}function yaml_source_isNode(d){return isScalar(d)||isMap(d)||isSeq(d)||isAlias(d)}function findFaults({value:d,faults:b,locate:S}){return d===void 0?(0,L.i0)(b):(0,L.i0)([...b,...(0,Ut.cW)(Bt,d,S),...(0,P.a)(d,S)])}function parseManifest(d){return parsePlacedManifest(d).manifest}function parsePlacedManifest({file:d,text:b}){const S=yaml_source_readYaml(b),P=findFaults(S)
if(P.length===0)return{manifest:O.qgA(Bt,S.value),locate:S.locate}
const C=P.length===1?"One fault":`${P.length} faults`
throw new T.lZ({code:"invalid-manifest",message:[`${C} in ${d}:`,...P.map(b=>(0,L.L4)(d,b))].join("\n"),fix:`Correct the ${P.length===1?"place":"places"} named above in ${d}. Nothing has been changed.`,places:P.map(({line:b,column:S,message:O})=>({file:d,line:b,column:S,message:O}))})}function parseSmokeChecks(d){const{value:b,faults:S,locate:T}=yaml_source_readYaml(d),P=b===void 0?[]:(0,Ut.cW)(Ct.W,b,T),C=Array.isArray(b)?(0,Vt.vK)(b):[],te=(0,L.i0)([...S,...P,...C.map(({path:d,part:b,message:S})=>(0,L.ux)(T(d,b??"value"),S))])
return te.length>0?{checks:[],faults:te}:{checks:O.qgA(Ct.W,b).map(d=>(0,Ct.readSmokeCheck)(d)),faults:te}}}),230:((d,b,S)=>{S.d(b,{$6:()=>textAt,gT:()=>listAt,i2:()=>mappingsUnder,oh:()=>mappingAt,pi:()=>isMapping})
function isMapping(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}function mappingsUnder(d,b){return new Map(Object.entries(mappingAt(d,b)).map(([d,b])=>[d,isMapping(b)?b:{}]))}function mappingAt(d,b){const S=isMapping(d)?d[b]:void 0
return isMapping(S)?S:{}}function listAt(d,b){const S=isMapping(d)?d[b]:void 0
return Array.isArray(S)?S:[]}function textAt(d,b){const S=isMapping(d)?d[b]:void 0
return typeof S=="string"?S:void 0}}),103:((d,b,S)=>{S.d(b,{B:()=>Ee,a:()=>findReferenceFaults})
var O=S(214),T=S(230)
function plainFolder(d){const b=d.split("/").filter(d=>d!==""&&d!==".")
return b.length===0?".":b.join("/")}function findChecksFaults(d){const b=Object.entries((0,T.oh)(d,"checks")),S=new Map,O=new Map,L=[]
for(const[d,P]of b){const b=(0,T.$6)(P,"name"),C=["checks",d],te=findOther({seen:S,key:plainFolder(d),folder:d}),ue=b===void 0?void 0:findOther({seen:O,key:b,folder:d})
te!==void 0&&L.push({path:C,part:"key",message:`\`${d}\` is the same folder as \`${te}\`; name it once.`})
if(ue!==void 0){const d=`\`${ue}\` has the name \`${b}\` already; give each its own.`
L.push({path:[...C,"name"],message:d})}L.push(...findContradictions(d,P))}return L}function findOther({seen:d,key:b,folder:S}){const O=d.get(b)
O===void 0&&d.set(b,S)
return O}function findContradictions(d,b){return(0,T.gT)(b,"require").flatMap((S,O)=>typeof S=="string"&&(0,T.pi)(b)&&b[S]===!1?[{path:["checks",d,"require",O],message:`\`${S}\` is required here, and switched off by \`${S}: false\`.`}]:[])}var L=S(433),P=S(674),C=S(505),te=S(119)
const ue=64
function findLauncherFaults(d){const{root:b,environments:S}=d,O=[...S].filter(([,d])=>d.launchers===void 0)
return[{path:["launchers"],entries:(0,T.gT)(b,"launchers"),environments:O.map(([d])=>d)},...[...S].map(([d,b])=>({path:["environments",d,"launchers"],entries:(0,T.gT)(b,"launchers"),environments:[d]}))].flatMap(b=>b.entries.flatMap((S,O)=>(0,T.pi)(S)?checkEntry([...b.path,O],S,d):[]).concat(b.environments.flatMap(d=>checkNames(b,d))))}function checkEntry(d,b,{services:S,images:O}){const L=Object.entries(P.yh).filter(([d,S])=>b[d]!==void 0&&b[S]===void 0).map(([b,S])=>({path:[...d,b],part:"key",message:`${(0,C.zf)(d)}: \`${b}\` stands beside \`${S}\` only.`}))
return[...checkOne({path:d,entry:b,keys:P.A7,what:"is"}),...checkOne({path:d,entry:b,keys:P.Pn,what:"starts"}),...L,...checkReference({path:[...d,"service"],name:(0,T.$6)(b,"service"),kind:"service",known:S}),...checkReference({path:[...d,"image"],name:(0,T.$6)(b,"image"),kind:"image",known:O})]}function checkOne({path:d,entry:b,keys:S,what:O}){const[T,L]=S.filter(d=>b[d]!==void 0),P=S.map(d=>`\`${d}\``).join(", ")
if(T===void 0)return[{path:d,message:`${(0,C.zf)(d)} lacks what it ${O}: one of ${P}.`}]
if(L===void 0)return[]
const te=`${(0,C.zf)(d)}: \`${L}\` stands beside \`${T}\`; it takes one of ${P}.`
return[{path:[...d,L],part:"key",message:te}]}function checkReference({path:d,name:b,kind:S,known:O}){return b===void 0||O.has(b)?[]:[{path:d,message:`${(0,C.zf)(d)}: there is no ${S} ${(0,C.WU)(b)}; ${(0,L.ZA)(b,[...O.keys()])}`}]}function checkNames({path:d,entries:b},S){const O=b.map(d=>launcherKey(d,S))
return b.flatMap((b,L)=>{const P=["rule","target-id","schedule","group","pipe"].flatMap(O=>{const P=(0,te.L)((0,T.$6)(b,O)??"",{environment:S})
if(P.length<=ue)return[]
const de=[...d,L,O]
return[{path:de,message:`in \`${S}\`, ${(0,C.zf)(de)} gives ${(0,C.WU)(P)}, longer than AWS allows (${ue}).`}]}),de=O[L],ve=de===void 0?L:O.indexOf(de)
if(ve===L)return P
const we=`in \`${S}\`, this is the same launcher as ${(0,C.zf)([...d,ve])}; name each once.`
return[...P,{path:[...d,L],message:we}]})}function launcherKey(d,b){const name=(S,O="")=>(0,te.L)((0,T.$6)(d,S)??O,{environment:b})
return(0,T.$6)(d,"pipe")!==void 0?`pipe ${name("pipe")}`:(0,T.$6)(d,"schedule")!==void 0?`schedule ${name("group","default")}/${name("schedule")}`:(0,T.$6)(d,"rule")!==void 0?`rule ${name("event-bus","default").replace(/^arn:.*:event-bus\//,"")}/${name("rule")}/${name("target-id")}`:void 0}const de=/^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/
function findNameFaults({environment:d,settings:b,services:S,images:O}){const L=[...S].map(([S,O])=>{const L=(0,T.$6)(O,"service-name")??(0,T.$6)(b,"service-name")??"{service}"
return{owner:S,name:(0,te.L)(L,{service:S,environment:d})}}),P=[...O].filter(([,d])=>(0,T.$6)(d,"same-as")===void 0).map(([S,O])=>{const L=(0,T.$6)(O,"repository")??(0,T.$6)(b,"repository")??"{image}"
return{owner:S,name:(0,te.L)(L,{image:S,environment:d})}}),tell=(b,S)=>({path:["environments",d,b],message:S})
return[...collisions(L).map(([b,S])=>tell("service-name",describeCollision({environment:d,first:b,second:S,kind:"ECS service",key:"service-name"}))),...collisions(P).map(([b,S])=>tell("repository",describeCollision({environment:d,first:b,second:S,kind:"repository",key:"repository"}))),...L.filter(({name:d})=>d.length>255).map(({name:d})=>tell("service-name",`\`service-name\` gives ${(0,C.WU)(d)}, longer than ECS allows (255).`)),...P.filter(({name:d})=>d.length<2||!de.test(d)).map(({name:d})=>tell("repository",`\`repository\` gives ${(0,C.WU)(d)}, which is no legal ECR repository name.`))]}function describeCollision({environment:d,first:b,second:S,kind:O,key:T}){return`in \`${d}\`, \`${b.owner}\` and \`${S.owner}\` would share the ${O} \`${S.name}\`; let \`${T}\` tell them apart.`}function collisions(d){return d.flatMap((b,S)=>{const O=d.find(({name:d})=>d===b.name)
return O&&O!==d[S]?[[O,b]]:[]})}var ve=S(428),we=S(488)
const Ee="build"
function findReferenceFaults(d,b){const S={images:(0,T.i2)(d,"images"),services:(0,T.i2)(d,"services"),environments:(0,T.i2)(d,"environments"),migrate:(0,T.oh)(d,"migrate"),checks:(0,T.gT)(d,"smoke-test"),root:d}
return[...[...S.images.keys()].flatMap(d=>checkSameAs(d,S)),...[...S.services].flatMap(([d,b])=>checkService(d,b,S)),...checkServiceRings(S),...checkMigrate(S),...checkPromotions(S),...[...S.environments].flatMap(([d,b])=>findNameFaults({environment:d,settings:b,services:S.services,images:S.images})),...[...S.environments].flatMap(([d,b])=>checkCluster(d,b)),...[...S.environments].flatMap(([d,b])=>checkUrl(d,b)),...findLauncherFaults(S),...findChecksFaults(S.root),...(0,ve.vK)(S.checks).map(d=>(0,ve.SN)(["smoke-test"],d)),...[...S.environments].flatMap(([d,b])=>checkSmokeTest(d,b,S)),...findTexts(S.root,[]).flatMap(checkExpression)].map(({path:d,part:S,message:O})=>(0,L.ux)(b(d,S??"value"),O))}function checkSameAs(d,{images:b}){const S=(0,T.$6)(b.get(d),"same-as")
if(S===void 0)return[]
const O=["images",d,"same-as"],L=[...b].filter(([b,{context:S}])=>b!==d&&S!==void 0).map(([d])=>d)
return b.has(S)?L.includes(S)?[]:[{path:O,message:`${(0,C.zf)(O)}: \`${S}\` has no \`context\` of its own; name the image that is built.`}]:[pointNowhere({path:O,name:S,kind:"image",known:L})]}function checkService(d,b,{images:S,services:O}){const L=(0,T.$6)(b,"image"),P=checkName({path:["services",d,"image"],name:L,kind:"image",known:S.keys()}),C=[...O.keys()].filter(b=>b!==d),te=(0,T.gT)(b,"after").flatMap((b,S)=>b===d||typeof b!="string"?[]:checkName({path:["services",d,"after",S],name:b,kind:"service",known:C})),ue=["services",d],de=Object.entries((0,T.oh)(b,"containers")).flatMap(([d,b])=>(0,T.pi)(b)?checkContainer([...ue,"containers",d],b,S):[])
return[...P,...te,...findBoth(ue,b),...de]}function checkContainer(d,b,S){const O=(0,T.$6)(b,"image")
return[...O===void 0||/[/:@]/.test(O)?[]:checkName({path:[...d,"image"],name:O,kind:"image",known:S.keys()}),...findBoth(d,b)]}function findBoth(d,b){const S=(0,T.oh)(b,"environment"),O=(0,T.oh)(b,"secrets")
return Object.keys(S).filter(d=>S[d]!==null&&(O[d]??null)!==null).map(b=>({path:[...d,"secrets",b],part:"key",message:`\`${b}\` stands under \`environment\` and under \`secrets\`; ECS takes it from one of them only.`}))}function checkServiceRings({services:d}){const next=b=>(0,T.gT)(d.get(b),"after").filter(d=>typeof d=="string")
return findRings([...d.keys()],next).map(([d="",b="",...S])=>({path:["services",d,"after",next(d).indexOf(b)],message:`services wait for each other in a ring: ${[d,b,...S].join(" -> ")}.`}))}function checkMigrate({migrate:d,services:b,images:S}){return[...checkName({path:["migrate","service"],name:(0,T.$6)(d,"service"),kind:"service",known:b.keys()}),...checkName({path:["migrate","image"],name:(0,T.$6)(d,"image"),kind:"image",known:S.keys()})]}function checkPromotions({environments:d}){const next=b=>{const S=(0,T.$6)(d.get(b),"promote-from")
return S===void 0||S===Ee?[]:[S]}
return[...d.has(Ee)?[{path:["environments",Ee],part:"key",message:"`build` cannot name an environment: `promote-from: build` means that images are built."}]:[],...[...d.keys()].flatMap(b=>next(b).filter(d=>d!==b).flatMap(S=>{const O=[...d.keys()].filter(d=>d!==b)
return checkName({path:["environments",b,"promote-from"],name:S,kind:"environment",known:O})})),...findRings([...d.keys()],next).map(d=>({path:["environments",d[0]??"","promote-from"],message:`environments promote from each other in a ring: ${d.join(" -> ")}.`}))]}function checkCluster(d,b){const S=(0,T.$6)(b,"aws-region"),[,O]=/^arn:[^:]+:ecs:([^:]+):/.exec((0,T.$6)(b,"cluster")??"")??[]
return S===void 0||O===void 0||O===S?[]:[{path:["environments",d,"cluster"],message:`the cluster lies in ${O}, but \`aws-region\` is ${S}.`}]}function checkUrl(d,b){const S=(0,te.L)((0,T.$6)(b,"url")??"",{environment:d})
if(!O.is(we.Dy,S)||URL.canParse(S))return[]
const L=["environments",d,"url"]
return[{path:L,message:`${(0,C.zf)(L)}: ${(0,C.WU)(S)} is not an address that can be asked.`}]}function checkSmokeTest(d,b,{checks:S}){const O=(0,T.gT)(b,"smoke-test"),L=(0,ve.vK)(O).map(b=>(0,ve.SN)(["environments",d,"smoke-test"],b))
if(b.url!==void 0||!(O.length>0?O:S).some(isRelative))return L
const P=`\`${d}\` lacks the key \`url\`, which checks with a path need.`
return[...L,{path:["environments",d],part:"key",message:P}]}function isRelative(d){return typeof d=="string"?/ \//.test(d):(0,T.pi)(d)&&["get","head","post"].some(b=>(0,T.$6)(d,b)?.startsWith("/")===!0)}function checkExpression({path:d,text:b}){return b.includes("${{")?[{path:d,message:`${(0,C.zf)(d)}: GitHub expressions are not evaluated in this file; use a placeholder such as \`{sha}\`.`}]:[]}function findTexts(d,b){return typeof d=="string"?[{path:b,text:d}]:Array.isArray(d)?d.flatMap((d,S)=>findTexts(d,[...b,S])):(0,T.pi)(d)?Object.entries(d).flatMap(([d,S])=>findTexts(S,[...b,d])):[]}function checkName({name:d,known:b,...S}){const O=[...b]
return d===void 0||O.includes(d)?[]:[pointNowhere({...S,name:d,known:O})]}function pointNowhere({path:d,name:b,kind:S,known:O}){return{path:d,message:`${(0,C.zf)(d)}: there is no ${S} ${(0,C.WU)(b)}; ${(0,L.ZA)(b,O)}`}}function findRings(d,b){const S=new Set,O=[],visit=(d,T)=>{const L=T.indexOf(d)
L!==-1&&O.push([...T.slice(L),d])
if(L===-1&&!S.has(d)){for(const S of b(d))visit(S,[...T,d])
S.add(d)}}
for(const b of d)visit(b,[])
return O}}),505:((d,b,S)=>{S.d(b,{cW:()=>findShapeFaults,zf:()=>namePath,WU:()=>show})
var O=S(214)
const T=new Set(["__proto__","prototype","constructor"]),L="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(d){return T.has(d)}var P=S(433),C=S(230)
function findShapeFaults(d,b,S){const T=walk({schema:d,value:b,path:[]},S)
if(T.length>0)return T
const L=O.xLC(d,b)
return L.success?[]:L.issues.map(d=>{const b=(d.path??[]).map(({key:d})=>typeof d=="number"?d:String(d))
return(0,P.ux)(S(b,"value"),`${show(d.input)} is not ${d.message}.`)})}function walk(d,b){const{schema:S}=d
return isOptional(S)?walk({...d,schema:S.wrapped},b):isNullable(S)?d.value===null?[]:walk({...d,schema:S.wrapped},b):isObject(S)?walkObject(d,S,b):isRecord(S)?walkRecord(d,S,b):isArray(S)?walkArray(d,S.item,b):isUnion(S)?walkUnion(d,S.options,b):isVariant(S)?walkVariant(d,S,b):tellRootIssue(d,b)}function walkObject(d,{entries:b,type:S},O){const{value:T,path:L}=d
if(!(0,C.pi)(T))return[tellWrongKind(d,"a map",O)]
const te=Object.keys(b),ue=[...Object.keys(T).filter(d=>!te.includes(d)&&isRefused(d,te,S)).map(d=>(0,P.ux)(O([...L,d],"key"),`\`${d}\` is not known here; ${(0,P.ZA)(d,te)}`)),...Object.entries(b).filter(([d,b])=>!(d in T)&&!isOptional(b)).map(([d])=>tellMissing(L,d,O)),...Object.entries(b).flatMap(([d,b])=>d in T?walk({schema:b,value:T[d],path:[...L,d]},O):[])]
return ue.length>0?ue:tellRootIssue(d,O)}function isRefused(d,b,S){return S!=="object"&&(S==="strict_object"||(0,P.qg)(d,b)!==void 0)}function tellMissing(d,b,S){return(0,P.ux)(S(d,"key"),`${namePath(d)} lacks the key \`${b}\`.`)}function walkRecord(d,b,S){const{value:T,path:te}=d
if(!(0,C.pi)(T))return[tellWrongKind(d,"a map",S)]
const ue=[...Object.keys(T).flatMap(d=>{const T=O.xLC(b.key,d),C=S([...te,d],"key")
return T.success?isLostKey(d)?[(0,P.ux)(C,`the key ${show(d)} is ${L}.`)]:[]:[(0,P.ux)(C,`the key ${show(d)} is not ${T.issues[0].message}.`)]}),...Object.entries(T).flatMap(([d,O])=>walk({schema:b.value,value:O,path:[...te,d]},S))]
return ue.length>0?ue:tellRootIssue(d,S)}function walkArray(d,b,S){const{value:O,path:T}=d
if(!Array.isArray(O))return[tellWrongKind(d,"a list",S)]
const L=O.flatMap((d,O)=>walk({schema:b,value:d,path:[...T,O]},S))
return L.length>0?L:tellRootIssue(d,S)}function walkUnion(d,b,S){const O=b.find(b=>(0,C.pi)(d.value)?isObject(b)||isRecord(b)||isVariant(b):Array.isArray(d.value)&&isArray(b))
if(O)return walk({...d,schema:O},S)
const T=b.filter(b=>b.expects===typeof d.value),[L,...P]=T
return L&&P.length===0?tellRootIssue({...d,schema:L},S):tellRootIssue(d,S)}function walkVariant(d,b,S){const{value:T,path:L}=d
if(!(0,C.pi)(T))return[tellWrongKind(d,"a map",S)]
if(!(b.key in T))return[tellMissing(L,b.key,S)]
const te=b.options.map(d=>({option:d,word:isObject(d)?d.entries[b.key]:void 0})),ue=te.find(({word:d})=>d!==void 0&&O.is(d,T[b.key]))
if(ue)return walk({...d,schema:ue.option},S)
const de=te.flatMap(({word:d})=>d&&isLiteral(d)?[String(d.literal)]:[]),ve=`${show(T[b.key])} is not a known \`${b.key}\`; ${(0,P.ZA)(textOf(T[b.key]),de)}`
return[(0,P.ux)(S([...L,b.key],"value"),ve)]}function tellRootIssue({schema:d,value:b,path:S},T){const L=O.xLC(d,b),C=L.success?meantFinite(b):L.issues.find(d=>d.path===void 0)?.message
if(C===void 0)return[]
const te=isPicklist(d)&&typeof b=="string"&&(0,P.qg)(b,d.options.map(String)),ue=typeof te=="string"?`; did you mean \`${te}\`?`:".",de=d.expects==="string"&&["number","boolean"].includes(typeof b),ve=`${namePath(S)}: ${show(b)} is not ${C}${ue}${de?" Put it in quotes.":""}`
return[(0,P.ux)(T(S,"value"),ve)]}function meantFinite(d){return typeof d!="number"||Number.isFinite(d)?void 0:"a finite number"}function tellWrongKind({value:d,path:b},S,O){const T=typeof d=="string"&&te.has(b.at(-1)??"")
return(0,P.ux)(O(b,"value"),`${namePath(b)}: ${T?"a text":show(d)} is not ${S}.`)}const te=new Set(["environment","secrets"])
function isOptional(d){return d.type==="exact_optional"}function isNullable(d){return d.type==="nullable"}function isObject(d){return["strict_object","loose_object","object"].includes(d.type)}function isRecord(d){return d.type==="record"}function isArray(d){return d.type==="array"}function isUnion(d){return d.type==="union"}function isVariant(d){return d.type==="variant"}function isPicklist(d){return d.type==="picklist"}function isLiteral(d){return d.type==="literal"}function namePath(d){return d.length===0?"the file":`\`${d.map(d=>typeof d=="number"?`[${d}]`:`.${d}`).join("").replace(/^\./,"")}\``}function textOf(d){return typeof d=="string"?d:JSON.stringify(d)}function show(d){if(d===null||d===void 0)return"an empty value"
const b=typeof d=="object"&&Object.keys(d).length===0
if(Array.isArray(d))return b?"an empty list":"a list"
if(typeof d=="object")return b?"an empty map":"a map"
const S=textOf(d)
return S===""?"an empty text":`\`${S.length>120?`${S.slice(0,120)}\u2026`:S}\``}}),428:((d,b,S)=>{S.d(b,{SN:()=>moveUnder,vK:()=>findCheckFaults,zk:()=>isHeaderText})
var O=S(183),T=S(973),L=S(230)
function findCheckFaults(d){return d.flatMap((d,b)=>findFaultsOf(d).map(d=>moveUnder([b],d)))}function moveUnder(d,b){return{...b,path:[...d,...b.path]}}function findFaultsOf(d){const b=under(d,"expect"),S=[{path:["expect","body"],value:under(b,"body")},...["json","headers"].flatMap(d=>keysOf(under(b,d)).map(S=>({path:["expect",d,S],value:under(under(b,d),S)})))]
return[...tellBadAddress(d),...keysOf(under(b,"json")).flatMap(tellBadPath),...S.flatMap(({path:d,value:b})=>tellBadPattern(d,under(b,"matches"))),...keysOf(under(d,"headers")).flatMap(b=>tellBadHeader(b,under(under(d,"headers"),b))),...tellBodies(d,b)]}function tellBadAddress(d){return(typeof d=="string"?[{path:[],target:d.replace(/^[A-Z]+ +/,"")}]:["get","head","post"].map(b=>({path:[b],target:under(d,b)}))).flatMap(({path:d,target:b})=>typeof b=="string"&&/^https?:\/\/[A-Za-z0-9[]\S*$/.test(b)&&!URL.canParse(b)?[{path:d,message:`\`${b}\` is not an address that can be asked.`}]:[])}function isHeaderText(d){return/^[\t -~\u0080-\u00ff]*$/.test(d)}function tellBadHeader(d,b){return typeof b!="string"||isHeaderText(b)?[]:[{path:["headers",d],message:`${JSON.stringify(b)} cannot be sent in a header.`}]}function tellBadPath(d){try{(0,O.wE)(d)
return[]}catch(b){return[{path:["expect","json",d],part:"key",message:`\`${d}\` is not a JSONPath (RFC 9535): ${(0,T.bD)(b)}.`}]}}function tellBadPattern(d,b){if(typeof b!="string")return[]
try{RegExp(b,"u")
return[]}catch(S){return[{path:[...d,"matches"],message:`\`${b}\` is not a regular expression: ${(0,T.bD)(S)}.`}]}}function tellBodies(d,b){return[...under(d,"body")!==void 0&&under(d,"post")===void 0?[{path:["body"],message:"only a `post` sends a `body`."}]:[],...(under(d,"head")===void 0?[]:keysOf(b).filter(d=>["json","body"].includes(d))).map(d=>({path:["expect",d],message:`the answer to a \`head\` has no body to expect \`${d}\` of.`}))]}function under(d,b){return(0,L.pi)(d)?d[b]:void 0}function keysOf(d){return(0,L.pi)(d)?Object.keys(d):[]}}),648:((d,b,S)=>{S.d(b,{W:()=>ct,readSmokeCheck:()=>readSmokeCheck})
var O=S(214),T=S(488)
const L=/^(?:\/|https?:\/\/(?:[A-Za-z0-9[]))\S*$/
function target(d){return O.FsL(O.YjP("a path that starts with `/`, or an absolute address"),O.yGV(L,"a path that starts with `/`, or an absolute address"),O.yuE({description:`Path (or absolute address) of a ${d} request.`,examples:["/health"]}))}const P=O.FsL(O.aig("a status code from 100 to 599"),O.ndf("a status code from 100 to 599"),O.Wwf(100,"a status code from 100 to 599"),O.cGV(599,"a status code from 100 to 599"),O.yuE({description:"One status code."})),C=O.KIO(["1xx","2xx","3xx","4xx","5xx"],"a status class such as `2xx`"),te=O.KCZ([P,C],"a status code such as `200`, or a class such as `2xx`"),ue=O.FsL(O.KCZ([P,C,O.FsL(O.YOg(te),O.BpQ(1,"a list with at least one status"))],"a status code such as `200`, a class such as `2xx`, or a list of them"),O.yuE({description:"Status that must come back: a code, a class, or a list. Left out: `2xx`.",examples:[200,"2xx"]})),de=O.KCZ([O.YjP(),O.aig(),O.zMY(),O.chJ()],"a text, a number, `true`, `false` or `null`"),ve=O.FsL(O.rej({equals:O.yqP(O.FsL(de,O.yuE({description:"The value must be this one, of the same type."}))),contains:O.yqP((0,T.wh)("The text (or the list) must hold this.")),matches:O.yqP((0,T.wh)("An ECMAScript regular expression that must match the text.",["^1\\."])),exists:O.yqP(O.FsL(O.zMY("`true` or `false`"),O.yuE({description:"Whether it must be there at all."}))),min:O.yqP(O.FsL(O.aig("a number"),O.yuE({description:"The number must be at least this."}))),max:O.yqP(O.FsL(O.aig("a number"),O.yuE({description:"The number must be at most this."})))}),O.bPf(1,"a comparison with at least one of `equals`, `contains`, `matches`, `exists`, `min`, `max`")),we=O.KCZ([O.YjP(),O.aig(),O.zMY(),O.chJ(),ve],"a text, a number, `true`, `false`, `null`, or a comparison such as `{ matches: ^1 }`"),Ee=O.FsL(O.rej({equals:O.yqP((0,T.wh)("The text must be this one.")),contains:O.yqP((0,T.wh)("The text must hold this.")),matches:O.yqP((0,T.wh)("An ECMAScript regular expression that must match the text.")),exists:O.yqP(O.FsL(O.zMY("`true` or `false`"),O.yuE({description:"Whether it must be there at all."})))}),O.bPf(1,"a comparison with at least one of `equals`, `contains`, `matches`, `exists`")),xe=O.KCZ([O.YjP(),Ee],"a text, or a comparison such as `{ contains: ok }`"),Oe=O.FsL(O.YjP("a limit such as `p(95)<500`, in milliseconds"),O.yGV(/^(?:p\((?:100|[0-9]{1,2}(?:\.[0-9]+)?)\)|avg|med|min|max) *<=? *[1-9][0-9]*$/,"a limit such as `p(95)<500`, in milliseconds (statistics: p(N), avg, med, min, max)"),O.yuE({description:"Latency limit in k6\u2019s threshold grammar, in milliseconds.",examples:["p(95)<500","max<2000"]})),Je=O.FsL(O.rej({status:O.yqP(ue),json:O.yqP(O.FsL(O.g1P(O.FsL(O.YjP("a JSONPath that starts with `$`"),O.yGV(/^\$/,"a JSONPath (RFC 9535) that starts with `$`, such as `$.status`")),we),O.yuE({description:"JSONPath (RFC 9535) -> what the first value found there must be.",examples:[{"$.status":"ok"}]}))),headers:O.yqP(O.FsL(O.g1P(O.FsL(O.YjP("a header name"),O.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"a header name such as `content-type`")),xe),O.yuE({description:"Header -> what its value must be; names in any case."}))),body:O.yqP(O.FsL(xe,O.yuE({description:"What the body must hold: a text it contains, or a comparison."}))),time:O.yqP(O.FsL(O.KCZ([Oe,O.YOg(Oe)],"a limit such as `p(95)<500`, in milliseconds, or a list of them"),O.yuE({description:"Latency limits over the samples taken."})))}),O.yuE({description:"What the answer must be like."})),tt=O.FsL(O.rej({name:O.yqP((0,T.wh)("Name in reports. Left out: method and path.")),get:O.yqP(target("GET")),head:O.yqP(target("HEAD")),post:O.yqP(target("POST")),headers:O.yqP(O.FsL(O.g1P(O.FsL(O.YjP("a header name"),O.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"a header name such as `accept`")),O.YjP("a text (quote it)")),O.yuE({description:"Request headers. Secrets do not belong here."}))),body:O.yqP((0,T.wh)("Body of a POST request, sent as it stands.")),expect:O.yqP(Je),severity:O.yqP(O.FsL(O.KIO(["fail","warn"],"`fail` or `warn`"),O.yuE({description:"`warn`: a miss makes the verdict `degraded`, not `failed`. Left out: `fail`."}))),timeout:O.yqP(O.FsL((0,T.oe)("100ms","5m"),O.yuE({description:"Limit for one request of this check."})))}),O.z6Y(d=>[d.get,d.head,d.post].filter(d=>d!==void 0).length===1,"a check with exactly one of `get`, `head`, `post`"),O.yuE({title:"Check",description:"One request and what its answer must be like.",oneOf:[{required:["get"]},{required:["head"]},{required:["post"]}]})),nt=O.FsL(O.YjP("a check such as `GET /health`"),O.yGV(/^(?:GET|HEAD|POST) +(?:\/|https?:\/\/[A-Za-z0-9[])\S*$/,"a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address)"),O.yuE({title:"Check, short form",description:"Method and path; a status of 2xx is expected.",examples:["GET /health"]})),rt=O.KCZ([nt,tt],"a check such as `GET /health`, or a map with `get`, `head` or `post`"),ct=O.FsL(O.YOg(rt,"a list of checks"),O.BpQ(1,"a list with at least one check"),O.yuE({description:"Requests that prove a deployment: each a short form or a map."}))
function readSmokeCheck(d){if(typeof d=="string"){const[b="GET",...S]=d.split(/ +/)
return readRequest({[b.toLowerCase()]:S.join(" ")})}return readRequest(d)}function readRequest(d){const b=d.expect??{},[S,O]=requestLine(d)
return{name:d.name??`${S} ${O}`,method:S,target:O,headers:d.headers??{},...d.body!==void 0&&{body:d.body},expect:{status:listOf(b.status??"2xx"),json:Object.entries(b.json??{}).map(([d,b])=>({path:d,comparison:compareEqual(b)})),headers:Object.entries(b.headers??{}).map(([d,b])=>({name:d,comparison:compareEqual(b)})),...b.body!==void 0&&{body:typeof b.body=="string"?{contains:b.body}:b.body},time:listOf(b.time??[])},severity:d.severity??"fail",...d.timeout!==void 0&&{timeout:d.timeout}}}function requestLine(d){return d.get!==void 0?["GET",d.get]:d.head!==void 0?["HEAD",d.head]:["POST",d.post??"/"]}function compareEqual(d){return typeof d=="object"&&d!==null?d:{equals:d}}function listOf(d){return isList(d)?d:[d]}function isList(d){return Array.isArray(d)}}),119:((d,b,S)=>{S.d(b,{L:()=>expandTemplate})
var O=S(488)
const T=new RegExp(`\\{(${O.Ft.join("|")})\\}`,"g")
function expandTemplate(d,b){const S=new Map(Object.entries(b))
return d.replace(T,(d,b)=>S.get(b)??d)}}),488:((d,b,S)=>{S.d(b,{Dy:()=>we,Ft:()=>L,Ls:()=>pt,MH:()=>C,Ny:()=>nt,SH:()=>xe,SL:()=>ue,Ue:()=>de,Z4:()=>bt,cG:()=>Oe,eV:()=>Je,kV:()=>tt,md:()=>rt,oe:()=>durationWithin,tO:()=>P,w3:()=>ve,wh:()=>plainText,xN:()=>te,xq:()=>ct})
var O=S(214),T=S(729)
const L=["service","image","environment","sha","sha7","date"]
function text(d){const b=d.maxLength??4096,S=O.FsL(O.YjP(d.meant),O.yGV(d.pattern,d.meant),O.Ru6(b,`${d.meant}, of at most ${b} characters`),O.h_(d.description))
return d.examples?O.FsL(S,O.K1K([...d.examples])):S}function templatePattern(d,b){return new RegExp(`^(?:${d}|\\{(?:${b.join("|")})\\})+$`)}function listPlaceholders(d){return d.map(d=>`\`{${d}}\``).join(", ")}function plainText(d,b){return text({meant:"a text",description:d,pattern:/\S/,...b&&{examples:b}})}const P=text({meant:"a name of lower-case letters, digits and single `.`, `_` or `-` between them",description:"Name of an image.",pattern:/^(?!constructor$|prototype$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,maxLength:100}),C=text({meant:"a name of letters, digits, `-` and `_` that starts with a letter or digit",description:"Letters, digits, `-` and `_`.",pattern:/^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_-]*$/,maxLength:100}),te=text({meant:"a container name of letters, digits, `-` and `_`",description:"Container of the task definition that gets the image. Left out: the only essential container.",pattern:/^[A-Za-z0-9_-]+$/,maxLength:255}),ue=text({meant:"the name or the ARN of an ECS cluster",description:"Name or ARN of the ECS cluster.",pattern:/^(?:[A-Za-z0-9_-]+|arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:cluster\/[A-Za-z0-9_-]+)$/,maxLength:355}),de=text({meant:"an AWS region such as `us-east-1`",description:"AWS region.",pattern:/^[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}$/,examples:["us-east-1","eu-west-1"]}),ve=text({meant:"the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`",description:"IAM role that the actions assume by OIDC. Left out: the credentials in the environment are used.",pattern:/^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role\/[A-Za-z0-9_+=,.@/-]+$/,maxLength:2048}),we=text({meant:"an address that starts with `https://` or `http://`; `{environment}` may stand in it",description:"Where this environment answers. The template may hold `{environment}`.",pattern:/^https?:\/\/(?:[A-Za-z0-9[]|\{environment\})(?:[A-Za-z0-9._~:/%+,;=[\]-]|\{environment\})*$/,examples:["https://staging.example.com"]}),Ee=text({meant:"a duration such as `90s`, `10m` or `1h`",description:"Duration: a whole number with `ms`, `s`, `m` or `h`, or a sum such as `1h30m`.",pattern:/^(?:[0-9]+(?:ms|s|m|h))+$/,maxLength:20,examples:["90s","10m","1h"]})
function durationWithin(d,b){const[S=0,L=0]=[d,b].map(T.E),isWithin=d=>d!==void 0&&d>=S&&d<=L
return O.FsL(Ee,O.z6Y(d=>!O.is(Ee,d)||isWithin((0,T.E)(d)),`a duration from ${d} to ${b}`))}const xe=text({meant:"a relative path inside the repository, with `/` and without `..`",description:"Path inside the repository.",pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\s:*?"<>|]+$/}),Oe=text({meant:"the name of an environment variable: letters, digits and `_`, not starting with a digit",description:"Name of an environment variable.",pattern:/^[A-Za-z_][A-Za-z0-9_]*$/,maxLength:255}),Je=O.FsL(O.YjP("a text"),O.yGV(/^(?:[^{]|\{(?:service|image|environment|sha|sha7|date)\}|\{(?![A-Za-z0-9_-]+\}))*$/,`a text whose placeholders are known (${listPlaceholders(L)})`),O.yuE({description:`Value; the template may hold ${listPlaceholders(L)}.`})),tt=text({meant:"the ARN of a secret or parameter, or the name of a parameter",description:"ARN of a Secrets Manager secret (with `:json-key:version-stage:version-id` when wanted) or of an SSM parameter, or a parameter\u2019s name. The template may hold `{environment}` and `{service}`.",pattern:templatePattern("[A-Za-z0-9_+=,.@/:!-]",["environment","service"]),maxLength:2048}),nt=text({meant:"an ECS service name of letters, digits, `-` and `_`; `{service}` and `{environment}` may stand in it",description:"Name of the ECS service; the template may hold `{service}` and `{environment}`.",pattern:templatePattern("[A-Za-z0-9_-]",["service","environment"]),maxLength:255,examples:["acme-staging-{service}"]}),rt=text({meant:"a name of letters, digits, `.`, `-` and `_`; `{environment}` may stand in it",description:"Letters, digits, `.`, `-` and `_`; the template may hold `{environment}`.",pattern:templatePattern("[A-Za-z0-9._-]",["environment"]),maxLength:128}),ct=text({meant:"the name or the ARN of an event bus; `{environment}` may stand in it",description:"Bus of the rule, by name or ARN; may hold `{environment}`. Left out: `default`.",pattern:/^(?:arn:aws(?:-[a-z]+)*:events:[a-z0-9-]+:\d{12}:event-bus\/)?(?:[A-Za-z0-9._/-]|\{environment\})+$/,maxLength:1600}),pt=text({meant:"an ECR repository name in lower case; `{image}` and `{environment}` may stand in it",description:"Name of the ECR repository; the template may hold `{image}` and `{environment}`.",pattern:templatePattern("[a-z0-9._/-]",["image","environment"]),maxLength:256,examples:["acme/{image}"]}),bt=text({meant:"an image tag of letters, digits, `.`, `_` and `-`; `{sha}`, `{sha7}`, `{date}` and `{environment}` may stand in it",description:"Image tag; the template may hold `{sha}`, `{sha7}`, `{date}` and `{environment}`.",pattern:new RegExp("^(?:[A-Za-z0-9_]|\\{(?:sha|sha7|date|environment)\\})(?:[A-Za-z0-9._-]|\\{(?:sha|sha7|date|environment)\\})*$"),maxLength:128,examples:["sha-{sha7}","prod-{sha7}"]})}),284:((d,b,S)=>{S.d(b,{Wr:()=>errorPage,j_:()=>homeUrl,qp:()=>readHome})
function readHome(d){const{GITHUB_ACTION_REPOSITORY:b="",GITHUB_ACTION_REF:S=""}=d
return{repository:b===""?"OWNER/slipway":b,ref:b===""||S===""?"v1":S}}function homeUrl({repository:d}){return`https://github.com/${d}`}function errorPage(d,b){return`${homeUrl(d)}/blob/main/docs/errors.md#${encodeURIComponent(b)}`}}),74:((d,b,S)=>{S.d(b,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table})
const O=1048576
function escapeMarkdown(d){return escapeHtml(d).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,d=>`&#${d.charCodeAt(0)};`)}function code(d){return`<code>${escapeMarkdown(d)}</code>`}function codeBlock(d,b=""){const S=Math.max(2,...[...d.matchAll(/`+/g)].map(([d])=>d.length)),O="`".repeat(S+1)
return`${O}${b}\n${d.replaceAll("\r","")}\n${O}`}function table(d,b){return b.length===0?"":[d,d.map(()=>"---"),...b].map(d=>tableRow(d)).join("\n")}function tableRow(d){return`| ${d.map(d=>d.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(d,b){return`<details><summary>${escapeMarkdown(d)}</summary>\n\n${b}\n\n</details>`}function paragraphs(...d){return d.filter(d=>d!==void 0&&d!=="").join("\n\n")}const T=2
function cutSummary(d,b=O-T){const S=Buffer.from(d)
if(S.length<=b)return d
const L="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",P=S.subarray(0,b-Buffer.byteLength(L)).toString()
return P.slice(0,Math.max(0,P.lastIndexOf("\n")))+L}function escapeHtml(d){return d.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),486:((d,b,S)=>{S.d(b,{dQ:()=>O,nV:()=>parseInstant})
const O={now:()=>Date.now(),sleep:(d,b)=>new Promise((S,O)=>{if(b?.aborted===!0){O(abortReason(b))
return}const onAbort=()=>{clearTimeout(T)
O(abortReason(b))},T=setTimeout(()=>{b?.removeEventListener("abort",onAbort)
S()},Math.max(0,d))
b?.addEventListener("abort",onAbort,{once:!0})})}
function abortReason(d){const b=d?.reason
return b instanceof Error?b:new Error("The wait was aborted.",{cause:b})}function parseInstant(d){const b=Date.parse(d)
return Number.isNaN(b)?void 0:b}}),729:((d,b,S)=>{S.d(b,{E:()=>parseDuration,a:()=>formatDuration})
const O={ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(d){if(!/^(?:\d+(?:ms|s|m|h))+$/.test(d))return
let b=0
for(const[,S,T=""]of d.matchAll(/(\d+)(ms|s|m|h)/g))b+=Number(S)*(O[T]??Number.NaN)
return Number.isSafeInteger(b)?b:void 0}function formatDuration(d){if(d<1e3)return`${Math.round(d)}ms`
if(d<59950)return`${(d/1e3).toFixed(1)}s`
const b=Math.round(d/1e3)
if(b<3600)return`${Math.floor(b/60)}m ${String(b%60).padStart(2,"0")}s`
const S=Math.round(b/60)
return`${Math.floor(S/60)}h ${String(S%60).padStart(2,"0")}m`}}),689:((d,b,S)=>{S.d(b,{s:()=>getProxyUrl})
function getProxyUrl(d){const b=d.protocol==="https:"
if(checkBypass(d))return
const S=(()=>b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(S)try{return new DecodedURL(S)}catch(d){if(!S.startsWith("http://")&&!S.startsWith("https://"))return new DecodedURL(`http://${S}`)}}function checkBypass(d){if(!d.hostname)return!1
if(isLoopbackAddress(d.hostname))return!0
const b=process.env.no_proxy||process.env.NO_PROXY||""
if(!b)return!1
let S
d.port?S=Number(d.port):d.protocol==="http:"?S=80:d.protocol==="https:"&&(S=443)
const O=[d.hostname.toUpperCase()]
typeof S=="number"&&O.push(`${O[0]}:${S}`)
for(const d of b.split(",").map(d=>d.trim().toUpperCase()).filter(d=>d))if(d==="*"||O.some(b=>b===d||b.endsWith(`.${d}`)||d.startsWith(".")&&b.endsWith(`${d}`)))return!0
return!1}function isLoopbackAddress(d){const b=d.toLowerCase()
return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(d,b){super(d,b)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),214:((d,b,S)=>{S.d(b,{BpQ:()=>_n,FsL:()=>sa,K1K:()=>ht,KCZ:()=>Q,KIO:()=>Y,L5J:()=>Ji,Oxt:()=>Yi,Ru6:()=>sn,Wwf:()=>yn,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,bPf:()=>hn,cGV:()=>ln,chJ:()=>K,euz:()=>ci,g1P:()=>ji,h_:()=>ot,hq:()=>Cn,is:()=>Wr,mee:()=>xi,ndf:()=>At,qgA:()=>ea,rej:()=>Fi,xLC:()=>da,yGV:()=>Jn,yqP:()=>ei,yuE:()=>dn,z6Y:()=>Ye,zMY:()=>Xr})
let O
const T={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(d){return d||O?{lang:d?.lang??O?.lang,message:d?.message,abortEarly:d?.abortEarly??O?.abortEarly,abortPipeEarly:d?.abortPipeEarly??O?.abortPipeEarly}:T}let L,P,C
function s(d){return L?.get(d)}function ee(d){return P?.get(d)}function ne(d,b){return C?.get(d)?.get(b)}function p(d){let b=typeof d
return b==="string"?`"${d}"`:b==="number"||b==="bigint"||b==="boolean"?`${d}`:b==="object"||b==="function"?(d&&Object.getPrototypeOf(d)?.constructor?.name)??"null":b}function m(d,b,S,O,T){let L=T&&"input"in T?T.input:S.value,P=T?.expected??d.expects??null,C=T?.received??p(L),te={kind:d.kind,type:d.type,input:L,expected:P,received:C,message:`Invalid ${b}: ${P?`Expected ${P} but r`:"R"}eceived ${C}`,requirement:d.requirement,path:T?.path,issues:T?.issues,lang:O.lang,abortEarly:O.abortEarly,abortPipeEarly:O.abortPipeEarly},ue=d.kind==="schema",de=T?.message??d.message??ne(d.reference,te.lang)??(ue?ee(te.lang):null)??O.message??s(te.lang)
de!==void 0&&(te.message=typeof de=="function"?de(te):de),ue&&(S.typed=!1),S.issues?S.issues.push(te):S.issues=[te]}function E(d,b){return d===b||Number.isNaN(d)&&Number.isNaN(b)}function D(d,b){return Object.prototype.hasOwnProperty.call(d,b)&&b!=="__proto__"&&b!=="prototype"&&b!=="constructor"}function k(d,b){let S=[...new Set(d)]
return S.length>1?`(${S.join(` ${b} `)})`:S[0]??"never"}function A(d){return d["~standard"]={version:1,vendor:"valibot",validate:b=>d["~run"]({value:b},r())},d}var te=class extends Error{constructor(d){super(d[0].message),this.name="ValiError",this.issues=d}}
function Ye(d,b){return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:d,message:b,"~run"(d,b){return d.typed&&!this.requirement(d.value)&&m(this,"input",d,b),d}}}function ot(d){return{kind:"metadata",type:"description",reference:ot,description:d}}function ht(d){return{kind:"metadata",type:"examples",reference:ht,examples:d}}function At(d){return{kind:"validation",type:"integer",reference:At,async:!1,expects:null,requirement:Number.isInteger,message:d,"~run"(d,b){return d.typed&&!this.requirement(d.value)&&m(this,"integer",d,b),d}}}function sn(d,b){return{kind:"validation",type:"max_length",reference:sn,async:!1,expects:`<=${d}`,requirement:d,message:b,"~run"(d,b){return d.typed&&d.value.length>this.requirement&&m(this,"length",d,b,{received:`${d.value.length}`}),d}}}function ln(d,b){return{kind:"validation",type:"max_value",reference:ln,async:!1,expects:`<=${d instanceof Date?d.toJSON():p(d)}`,requirement:d,message:b,"~run"(d,b){return d.typed&&!(d.value<=this.requirement)&&m(this,"value",d,b,{received:d.value instanceof Date?d.value.toJSON():p(d.value)}),d}}}function dn(d){return{kind:"metadata",type:"metadata",reference:dn,metadata:d}}function hn(d,b){return{kind:"validation",type:"min_entries",reference:hn,async:!1,expects:`>=${d}`,requirement:d,message:b,"~run"(d,b){if(!d.typed)return d
let S=Object.keys(d.value).length
return d.typed&&S<this.requirement&&m(this,"entries",d,b,{received:`${S}`}),d}}}function _n(d,b){return{kind:"validation",type:"min_length",reference:_n,async:!1,expects:`>=${d}`,requirement:d,message:b,"~run"(d,b){return d.typed&&d.value.length<this.requirement&&m(this,"length",d,b,{received:`${d.value.length}`}),d}}}function yn(d,b){return{kind:"validation",type:"min_value",reference:yn,async:!1,expects:`>=${d instanceof Date?d.toJSON():p(d)}`,requirement:d,message:b,"~run"(d,b){return d.typed&&!(d.value>=this.requirement)&&m(this,"value",d,b,{received:d.value instanceof Date?d.value.toJSON():p(d.value)}),d}}}function Cn(d){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:d,"~run"(d,b){return d.typed&&d.value.length===0&&m(this,"length",d,b,{received:"0"}),d}}}function Jn(d,b){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${d}`,requirement:d,message:b,"~run"(d,b){return d.typed&&!this.requirement.test(d.value)&&m(this,"format",d,b),d}}}const ue={abortEarly:!0}
function F(d,b,S){return typeof d.fallback=="function"?d.fallback(b,S):d.fallback}function I(d,b,S){return typeof d.default=="function"?d.default(b,S):d.default}function Wr(d,b){return!d["~run"]({value:b},ue).issues}function Kr(d,b){return A({kind:"schema",type:"array",reference:Kr,expects:"Array",async:!1,item:d,message:b,"~run"(d,b){let S=d.value
if(Array.isArray(S)){d.typed=!0,d.value=[]
for(let O=0;O<S.length;O++){let T=S[O],L=this.item["~run"]({value:T},b)
if(L.issues){let P={type:"array",origin:"value",input:S,key:O,value:T}
for(let b of L.issues)b.path?b.path.unshift(P):b.path=[P],d.issues?.push(b)
if(d.issues||(d.issues=L.issues),b.abortEarly){d.typed=!1
break}}L.typed||(d.typed=!1),d.value.push(L.value)}}else m(this,"type",d,b)
return d}})}function Xr(d){return A({kind:"schema",type:"boolean",reference:Xr,expects:"boolean",async:!1,message:d,"~run"(d,b){return typeof d.value=="boolean"?d.typed=!0:m(this,"type",d,b),d}})}function ei(d,b){return A({kind:"schema",type:"exact_optional",reference:ei,expects:d.expects,async:!1,wrapped:d,default:b,"~run"(d,b){return this.wrapped["~run"](d,b)}})}function ci(d,b){return A({kind:"schema",type:"literal",reference:ci,expects:p(d),async:!1,literal:d,message:b,"~run"(d,b){return E(d.value,this.literal)?d.typed=!0:m(this,"type",d,b),d}})}function li(d,b){return A({kind:"schema",type:"loose_object",reference:li,expects:"Object",async:!1,entries:d,message:b,"~run"(d,b){let S=d.value
if(S&&typeof S=="object"){for(let O in d.typed=!0,d.value={},this.entries){let T=this.entries[O]
if(O in S||(T.type==="exact_optional"||T.type==="optional"||T.type==="nullish")&&T.default!==void 0){let L=O in S?S[O]:I(T),P=T["~run"]({value:L},b)
if(P.issues){let T={type:"object",origin:"value",input:S,key:O,value:L}
for(let b of P.issues)b.path?b.path.unshift(T):b.path=[T],d.issues?.push(b)
if(d.issues||(d.issues=P.issues),b.abortEarly){d.typed=!1
break}}P.typed||(d.typed=!1),d.value[O]=P.value}else if(T.fallback!==void 0)d.value[O]=F(T)
else if(T.type!=="exact_optional"&&T.type!=="optional"&&T.type!=="nullish"&&(m(this,"key",d,b,{input:void 0,expected:`"${O}"`,path:[{type:"object",origin:"key",input:S,key:O,value:S[O]}]}),b.abortEarly))break}if(!d.issues||!b.abortEarly)for(let b in S)D(S,b)&&!Object.prototype.hasOwnProperty.call(this.entries,b)&&(d.value[b]=S[b])}else m(this,"type",d,b)
return d}})}function K(d){return A({kind:"schema",type:"null",reference:K,expects:"null",async:!1,message:d,"~run"(d,b){return d.value===null?d.typed=!0:m(this,"type",d,b),d}})}function xi(d,b){return A({kind:"schema",type:"nullable",reference:xi,expects:`(${d.expects} | null)`,async:!1,wrapped:d,default:b,"~run"(d,b){return d.value===null&&(this.default!==void 0&&(d.value=I(this,d,b)),d.value===null)?(d.typed=!0,d):this.wrapped["~run"](d,b)}})}function Ti(d){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:d,"~run"(d,b){return typeof d.value!="number"||isNaN(d.value)?m(this,"type",d,b):d.typed=!0,d}})}function Y(d,b){return A({kind:"schema",type:"picklist",reference:Y,expects:k(d.map(p),"|"),async:!1,options:d,message:b,"~run"(d,b){return this.options.includes(d.value)?d.typed=!0:m(this,"type",d,b),d}})}function ji(d,b,S){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:d,value:b,message:S,"~run"(d,b){let S=d.value
if(S&&typeof S=="object"){for(let O in d.typed=!0,d.value={},S)if(D(S,O)){let T=S[O],L=this.key["~run"]({value:O},b)
if(L.issues){let P={type:"object",origin:"key",input:S,key:O,value:T}
for(let b of L.issues)b.path=[P],d.issues?.push(b)
if(d.issues||(d.issues=L.issues),b.abortEarly){d.typed=!1
break}}let P=this.value["~run"]({value:T},b)
if(P.issues){let L={type:"object",origin:"value",input:S,key:O,value:T}
for(let b of P.issues)b.path?b.path.unshift(L):b.path=[L],d.issues?.push(b)
if(d.issues||(d.issues=P.issues),b.abortEarly){d.typed=!1
break}}(!L.typed||!P.typed)&&(d.typed=!1),L.typed&&(d.value[L.value]=P.value)}}else m(this,"type",d,b)
return d}})}function Fi(d,b){return A({kind:"schema",type:"strict_object",reference:Fi,expects:"Object",async:!1,entries:d,message:b,"~run"(d,b){let S=d.value
if(S&&typeof S=="object"){for(let O in d.typed=!0,d.value={},this.entries){let T=this.entries[O]
if(O in S||(T.type==="exact_optional"||T.type==="optional"||T.type==="nullish")&&T.default!==void 0){let L=O in S?S[O]:I(T),P=T["~run"]({value:L},b)
if(P.issues){let T={type:"object",origin:"value",input:S,key:O,value:L}
for(let b of P.issues)b.path?b.path.unshift(T):b.path=[T],d.issues?.push(b)
if(d.issues||(d.issues=P.issues),b.abortEarly){d.typed=!1
break}}P.typed||(d.typed=!1),d.value[O]=P.value}else if(T.fallback!==void 0)d.value[O]=F(T)
else if(T.type!=="exact_optional"&&T.type!=="optional"&&T.type!=="nullish"&&(m(this,"key",d,b,{input:void 0,expected:`"${O}"`,path:[{type:"object",origin:"key",input:S,key:O,value:S[O]}]}),b.abortEarly))break}if(!d.issues||!b.abortEarly)for(let O in S)if(!Object.prototype.hasOwnProperty.call(this.entries,O)){m(this,"key",d,b,{input:O,expected:"never",path:[{type:"object",origin:"key",input:S,key:O,value:S[O]}]})
break}}else m(this,"type",d,b)
return d}})}function zi(d){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:d,"~run"(d,b){return typeof d.value=="string"?d.typed=!0:m(this,"type",d,b),d}})}function Z(d){let b
if(d)for(let S of d)if(b)for(let d of S.issues)b.push(d)
else b=S.issues
return b}function Q(d,b){return A({kind:"schema",type:"union",reference:Q,expects:k(d.map(d=>d.expects),"|"),async:!1,options:d,message:b,"~run"(d,b){let S,O,T
for(let L of this.options){let P=L["~run"]({value:d.value},b)
if(P.typed){if(!P.issues){S=P
break}O?O.push(P):O=[P]}else T?T.push(P):T=[P]}if(S)return S
if(O){if(O.length===1)return O[0]
m(this,"type",d,b,{issues:Z(O)}),d.typed=!0}else{if(T?.length===1)return T[0]
m(this,"type",d,b,{issues:Z(T)})}return d}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(d){return d.typed=!0,d}})}function Yi(d,b,S){return A({kind:"schema",type:"variant",reference:Yi,expects:"Object",async:!1,key:d,options:b,message:S,"~run"(d,b){let S=d.value
if(S&&typeof S=="object"){let O,T=0,L=this.key,P=[],s=(d,C)=>{for(let te of d.options){if(te.type==="variant")s(te,new Set(C).add(te.key))
else{let d=!0,de=0
for(let b of C){let O=te.entries[b]
if(b in S?O["~run"]({typed:!1,value:S[b]},ue).issues:O.type!=="exact_optional"&&O.type!=="optional"&&O.type!=="nullish"){d=!1,L!==b&&(T<de||T===de&&b in S&&!(L in S))&&(T=de,L=b,P=[]),L===b&&P.push(te.entries[b].expects)
break}de++}if(d){let d=te["~run"]({value:S},b);(!O||!O.typed&&d.typed)&&(O=d)}}if(O&&!O.issues)break}}
if(s(this,new Set([this.key])),O)return O
m(this,"type",d,b,{input:S[L],expected:k(P,"|"),path:[{type:"object",origin:"value",input:S,key:L,value:S[L]}]})}else m(this,"type",d,b)
return d}})}function ea(d,b,S){let O=d["~run"]({value:b},r(S))
if(O.issues)throw new te(O.issues)
return O.value}function sa(...d){return A({...d[0],pipe:d,"~run"(b,S){for(let O of d)if(O.kind!=="metadata"){if(b.issues&&(O.kind==="schema"||O.kind==="transformation")){b.typed=!1
break}(!b.issues||!S.abortEarly&&!S.abortPipeEarly)&&(b=O["~run"](b,S))}return b}})}function da(d,b,S){let O=d["~run"]({value:b},r(S))
return{typed:O.typed,success:!O.issues,output:O.value,issues:O.issues}}})},b={}
function __nccwpck_require__(S){var O=b[S]
if(O!==void 0)return O.exports
var T=b[S]={exports:{}},L=!0
try{d[S](T,T.exports,__nccwpck_require__)
L=!1}finally{L&&delete b[S]}return T.exports}__nccwpck_require__.m=d
typeof __nccwpck_require__!="undefined"&&(__nccwpck_require__.ab=__dirname+"/");(()=>{var d=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",b=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",S=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=d=>{if(d&&d.d<1){d.d=1
d.forEach(d=>d.r--)
d.forEach(d=>d.r--?d.r++:d())}},wrapDeps=O=>O.map(O=>{if(O!==null&&typeof O=="object"){if(O[d])return O
if(O.then){var T=[]
T.d=0
O.then(d=>{L[b]=d
resolveQueue(T)},d=>{L[S]=d
resolveQueue(T)})
var L={}
L[d]=d=>d(T)
return L}}var P={}
P[d]=d=>{}
P[b]=O
return P})
__nccwpck_require__.a=(O,T,L)=>{var P
L&&((P=[]).d=-1)
var C,te,ue,de=new Set,ve=O.exports,we=new Promise((d,b)=>{ue=b
te=d})
we[b]=ve
we[d]=d=>(P&&d(P),de.forEach(d),we.catch(d=>{}))
O.exports=we
T(O=>{C=wrapDeps(O)
var T,getResult=()=>C.map(d=>{if(d[S])throw d[S]
return d[b]}),L=new Promise(b=>{(T=()=>b(getResult)).r=0
var fnQueue=d=>d!==P&&!de.has(d)&&(de.add(d),d&&!d.d&&(T.r++,d.push(T)))
C.map(b=>b[d](fnQueue))})
return T.r?L:getResult()},d=>(d?ue(we[S]=d):te(ve),resolveQueue(P)))
P&&P.d<0&&(P.d=0)}})();(()=>{var d,b=Object.getPrototypeOf?d=>Object.getPrototypeOf(d):d=>d.__proto__
__nccwpck_require__.t=function(S,O){O&1&&(S=this(S))
if(O&8)return S
if(typeof S=="object"&&S){if(O&4&&S.__esModule)return S
if(O&16&&typeof S.then=="function")return S}var T=Object.create(null)
__nccwpck_require__.r(T)
var L={}
d=d||[null,b({}),b([]),b(b)]
for(var P=O&2&&S;typeof P=="object"&&!~d.indexOf(P);P=b(P))Object.getOwnPropertyNames(P).forEach(d=>L[d]=()=>S[d])
L.default=()=>S
__nccwpck_require__.d(T,L)
return T}})();(()=>{__nccwpck_require__.d=(d,b)=>{for(var S in b)__nccwpck_require__.o(b,S)&&!__nccwpck_require__.o(d,S)&&Object.defineProperty(d,S,{enumerable:!0,get:b[S]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=d=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((b,S)=>{__nccwpck_require__.f[S](d,b)
return b},[]))})();(()=>{__nccwpck_require__.u=d=>d+".index.js"})();(()=>{__nccwpck_require__.o=(d,b)=>Object.prototype.hasOwnProperty.call(d,b)})();(()=>{__nccwpck_require__.r=d=>{typeof Symbol!="undefined"&&Symbol.toStringTag&&Object.defineProperty(d,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(d,"__esModule",{value:!0})}})();(()=>{var d={792:1},installChunk=b=>{var S=b.modules,O=b.ids,T=b.runtime
for(var L in S)__nccwpck_require__.o(S,L)&&(__nccwpck_require__.m[L]=S[L])
T&&T(__nccwpck_require__)
for(var P=0;P<O.length;P++)d[O[P]]=1}
__nccwpck_require__.f.require=(b,S)=>{d[b]||installChunk(require("./"+__nccwpck_require__.u(b)))}})()
var S=__nccwpck_require__(110)
module.exports=S})()

