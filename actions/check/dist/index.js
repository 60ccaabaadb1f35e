(()=>{var d={702:((d,v,b)=>{"use strict"
b.d(v,{I:()=>distance,k:()=>closest})
const T=new Uint32Array(65536),myers_32=(d,v)=>{const b=d.length,S=v.length,O=1<<b-1
let C=-1,P=0,L=b,te=b
while(te--)T[d.charCodeAt(te)]|=1<<te
for(te=0;te<S;te++){let d=T[v.charCodeAt(te)]
const b=d|P
d|=(d&C)+C^C
P|=~(d|C)
C&=d
P&O&&L++
C&O&&L--
P=P<<1|1
C=C<<1|~(b|P)
P&=b}te=b
while(te--)T[d.charCodeAt(te)]=0
return L},myers_x=(d,v)=>{const b=v.length,S=d.length,O=[],C=[],P=Math.ceil(b/32),L=Math.ceil(S/32)
for(let d=0;d<P;d++){C[d]=-1
O[d]=0}let te=0
for(;te<L-1;te++){let P=0,L=-1
const ue=te*32,de=Math.min(32,S)+ue
for(let v=ue;v<de;v++)T[d.charCodeAt(v)]|=1<<v
for(let d=0;d<b;d++){const b=T[v.charCodeAt(d)],S=C[d/32|0]>>>d&1,te=O[d/32|0]>>>d&1,ue=b|P,de=((b|te)&L)+L^L|b|te
let ve=P|~(de|L),we=L&de
ve>>>31^S&&(C[d/32|0]^=1<<d)
we>>>31^te&&(O[d/32|0]^=1<<d)
ve=ve<<1|S
we=we<<1|te
L=we|~(ue|ve)
P=ve&ue}for(let v=ue;v<de;v++)T[d.charCodeAt(v)]=0}let ue=0,de=-1
const ve=te*32,we=Math.min(32,S-ve)+ve
for(let v=ve;v<we;v++)T[d.charCodeAt(v)]|=1<<v
let Ee=S
for(let d=0;d<b;d++){const b=T[v.charCodeAt(d)],P=C[d/32|0]>>>d&1,L=O[d/32|0]>>>d&1,te=b|ue,ve=((b|L)&de)+de^de|b|L
let we=ue|~(ve|de),xe=de&ve
Ee+=we>>>S-1&1
Ee-=xe>>>S-1&1
we>>>31^P&&(C[d/32|0]^=1<<d)
xe>>>31^L&&(O[d/32|0]^=1<<d)
we=we<<1|P
xe=xe<<1|L
de=xe|~(te|we)
ue=we&te}for(let v=ve;v<we;v++)T[d.charCodeAt(v)]=0
return Ee},distance=(d,v)=>{if(d.length<v.length){const b=v
v=d
d=b}return v.length===0?d.length:d.length<=32?myers_32(d,v):myers_x(d,v)},closest=(d,v)=>{let b=1/0,T=0
for(let S=0;S<v.length;S++){const O=distance(d,v[S])
if(O<b){b=O
T=S}}return v[T]}}),5180:((d,v,b)=>{"use strict"
const T=b(1062),S=b(2561)
function picomatch(d,v,b=!1){!v||v.windows!==null&&v.windows!==void 0||(v={...v,windows:S.isWindows()})
return T(d,v,b)}Object.assign(picomatch,T)
d.exports=picomatch}),4157:(d=>{"use strict"
const v="\\\\/",b=`[^${v}]`,T="\\.",S="\\/",O="[^/]",C=`(?:${S}|$)`,P=`(?:^|${S})`,L=`${T}{1,2}${C}`,te={DOT_LITERAL:T,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:S,ONE_CHAR:"(?=.)",QMARK:O,END_ANCHOR:C,DOTS_SLASH:L,NO_DOT:`(?!${T})`,NO_DOTS:`(?!${P}${L})`,NO_DOT_SLASH:`(?!${T}{0,1}${C})`,NO_DOTS_SLASH:`(?!${L})`,QMARK_NO_DOT:`[^.${S}]`,STAR:`${O}*?`,START_ANCHOR:P,SEP:"/"},ue={...te,SLASH_LITERAL:`[${v}]`,QMARK:b,STAR:`${b}*?`,DOTS_SLASH:`${T}{1,2}(?:[${v}]|$)`,NO_DOT:`(?!${T})`,NO_DOTS:`(?!(?:^|[${v}])${T}{1,2}(?:[${v}]|$))`,NO_DOT_SLASH:`(?!${T}{0,1}(?:[${v}]|$))`,NO_DOTS_SLASH:`(?!${T}{1,2}(?:[${v}]|$))`,QMARK_NO_DOT:`[^.${v}]`,START_ANCHOR:`(?:^|[${v}])`,END_ANCHOR:`(?:[${v}]|$)`,SEP:"\\"}
d.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(d){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${d.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(d){return d===!0?ue:te}}}),8731:((d,v,b)=>{"use strict"
const T=b(4157),S=b(2561),{MAX_LENGTH:O,POSIX_REGEX_SOURCE:C,REGEX_NON_SPECIAL_CHARS:P,REGEX_SPECIAL_CHARS_BACKREF:L,REPLACEMENTS:te}=T,expandRange=(d,v)=>{if(typeof v.expandRange=="function")return v.expandRange(...d,v)
d.sort()
const b=`[${d.join("-")}]`
try{new RegExp(b)}catch(v){return d.map(d=>S.escapeRegex(d)).join("..")}return b},syntaxError=(d,v)=>`Missing ${d}: "${v}" - use "\\\\${v}" to match literal characters`,splitTopLevel=d=>{const v=[]
let b=0,T=0,S=0,O="",C=!1
for(const P of d)if(C!==!0)if(P!=="\\")if(P!=='"'){if(S===0)if(P==="[")b++
else if(P==="]"&&b>0)b--
else if(b===0)if(P==="(")T++
else if(P===")"&&T>0)T--
else if(P==="|"&&T===0){v.push(O)
O=""
continue}O+=P}else{S=S===1?0:1
O+=P}else{O+=P
C=!0}else{O+=P
C=!1}v.push(O)
return v},isPlainBranch=d=>{let v=!1
for(const b of d)if(v!==!0)if(b!=="\\"){if(/[?*+@!()[\]{}]/.test(b))return!1}else v=!0
else v=!1
return!0},normalizeSimpleBranch=d=>{let v=d.trim(),b=!0
while(b===!0){b=!1
if(/^@\([^\\()[\]{}|]+\)$/.test(v)){v=v.slice(2,-1)
b=!0}}if(isPlainBranch(v))return v.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=d=>{const v=d.map(normalizeSimpleBranch).filter(Boolean)
for(let d=0;d<v.length;d++)for(let b=d+1;b<v.length;b++){const T=v[d],S=v[b],O=T[0]
if(O&&T===O.repeat(T.length)&&S===O.repeat(S.length)&&(T===S||T.startsWith(S)||S.startsWith(T)))return!0}return!1},parseRepeatedExtglob=(d,v=!0)=>{if(d[0]!=="+"&&d[0]!=="*"||d[1]!=="(")return
let b=0,T=0,S=0,O=!1
for(let C=1;C<d.length;C++){const P=d[C]
if(O!==!0)if(P!=="\\")if(P!=='"'){if(S!==1)if(P!=="["){if(P==="]"&&b>0)b--
else if(!(b>0))if(P!=="("){if(P===")"){T--
if(T===0){if(v===!0&&C!==d.length-1)return
return{type:d[0],body:d.slice(2,C),end:C}}}}else T++}else b++}else S=S===1?0:1
else O=!0
else O=!1}},buildCharClassStar=d=>`${d.length===1?S.escapeRegex(d[0]):`[${d.map(d=>S.escapeRegex(d)).join("")}]`}*`,getStarExtglobSequenceChars=d=>{let v=0
const b=[]
while(v<d.length){const T=parseRepeatedExtglob(d.slice(v),!1)
if(!T||T.type!=="*")return
const S=splitTopLevel(T.body).map(d=>d.trim())
if(S.length!==1)return
const O=normalizeSimpleBranch(S[0])
if(!O||O.length!==1)return
b.push(O)
v+=T.end+1}if(!(b.length<1))return b},repeatedExtglobRecursion=d=>{let v=0,b=d.trim(),T=parseRepeatedExtglob(b)
while(T){v++
b=T.body.trim()
T=parseRepeatedExtglob(b)}return v},analyzeRepeatedExtglob=(d,v)=>{if(v.maxExtglobRecursion===!1)return{risky:!1}
const b=typeof v.maxExtglobRecursion=="number"?v.maxExtglobRecursion:T.DEFAULT_MAX_EXTGLOB_RECURSION,S=splitTopLevel(d).map(d=>d.trim())
if(S.length>1&&(S.some(d=>d==="")||S.some(d=>/^[*?]+$/.test(d))||hasRepeatedCharPrefixOverlap(S)))return{risky:!0}
const O=[]
let C=!1,P=!0
for(const d of S){const v=getStarExtglobSequenceChars(d)
if(v){C=!0
O.push(...v)
continue}const T=normalizeSimpleBranch(d)
if(T&&T.length===1)O.push(T)
else{P=!1
if(repeatedExtglobRecursion(d)>b)return{risky:!0}}}return C?P?{risky:!0,safeOutput:buildCharClassStar([...new Set(O)])}:{risky:!0}:{risky:!1}},parse=(d,v)=>{if(typeof d!="string")throw new TypeError("Expected a string")
d=te[d]||d
const b={...v},ue=typeof b.maxLength=="number"?Math.min(O,b.maxLength):O
let de=d.length
if(de>ue)throw new SyntaxError(`Input length: ${de}, exceeds maximum allowed length: ${ue}`)
const ve={type:"bos",value:"",output:b.prepend||""},we=[ve],Ee=b.capture?"":"?:",xe=T.globChars(b.windows),Oe=T.extglobChars(xe),{DOT_LITERAL:Je,PLUS_LITERAL:tt,SLASH_LITERAL:nt,ONE_CHAR:rt,DOTS_SLASH:ct,NO_DOT:pt,NO_DOT_SLASH:bt,NO_DOTS_SLASH:_t,QMARK:Tt,QMARK_NO_DOT:Nt,STAR:$t,START_ANCHOR:Ct}=xe,globstar=d=>`(${Ee}(?:(?!${Ct}${d.dot?ct:Je}).)*?)`,It=b.dot?"":pt,Pt=b.dot?Tt:Nt
let Lt=b.bash===!0?globstar(b):$t
b.capture&&(Lt=`(${Lt})`)
typeof b.noext=="boolean"&&(b.noextglob=b.noext)
const Rt={input:d,index:-1,start:0,dot:b.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:we}
d=S.removePrefix(d,Rt)
de=d.length
const jt=[],Ft=[],Mt=[]
let Dt,Bt=ve
const eos=()=>Rt.index===de-1,Ut=Rt.peek=(v=1)=>d[Rt.index+v],qt=Rt.advance=()=>d[++Rt.index]||"",remaining=()=>d.slice(Rt.index+1),consume=(d="",v=0)=>{Rt.consumed+=d
Rt.index+=v},append=d=>{Rt.output+=d.output!=null?d.output:d.value
consume(d.value)},negate=()=>{let d=1
while(Ut()==="!"&&(Ut(2)!=="("||Ut(3)==="?")){qt()
Rt.start++
d++}if(d%2==0)return!1
Rt.negated=!0
Rt.start++
return!0},increment=d=>{Rt[d]++
Mt.push(d)},decrement=d=>{Rt[d]--
Mt.pop()},push=d=>{if(Bt.type==="globstar"){const v=Rt.braces>0&&(d.type==="comma"||d.type==="brace"),b=d.extglob===!0||jt.length&&(d.type==="pipe"||d.type==="paren")
if(d.type!=="slash"&&d.type!=="paren"&&!v&&!b){Rt.output=Rt.output.slice(0,-Bt.output.length)
Bt.type="star"
Bt.value="*"
Bt.output=Lt
Rt.output+=Bt.output}}jt.length&&d.type!=="paren"&&(jt[jt.length-1].inner+=d.value);(d.value||d.output)&&append(d)
if(Bt&&Bt.type==="text"&&d.type==="text"){Bt.output=(Bt.output||Bt.value)+d.value
Bt.value+=d.value}else{d.prev=Bt
we.push(d)
Bt=d}},extglobOpen=(d,v)=>{const T={...Oe[v],conditions:1,inner:""}
T.prev=Bt
T.parens=Rt.parens
T.output=Rt.output
T.startIndex=Rt.index
T.tokensIndex=we.length
const S=(b.capture?"(":"")+T.open
increment("parens")
push({type:d,value:v,output:Rt.output?"":rt})
push({type:"paren",extglob:!0,value:qt(),output:S})
jt.push(T)},extglobClose=T=>{const O=d.slice(T.startIndex,Rt.index+1),C=d.slice(T.startIndex+2,Rt.index),P=analyzeRepeatedExtglob(C,b)
if((T.type==="plus"||T.type==="star")&&P.risky){const d=P.safeOutput?(T.output?"":rt)+(b.capture?`(${P.safeOutput})`:P.safeOutput):void 0,v=we[T.tokensIndex]
v.type="text"
v.value=O
v.output=d||S.escapeRegex(O)
for(let d=T.tokensIndex+1;d<we.length;d++){we[d].value=""
we[d].output=""
delete we[d].suffix}Rt.output=T.output+v.output
Rt.backtrack=!0
push({type:"paren",extglob:!0,value:Dt,output:""})
decrement("parens")
return}let L,te=T.close+(b.capture?")":"")
if(T.type==="negate"){let d=Lt
T.inner&&T.inner.length>1&&T.inner.includes("/")&&(d=globstar(b));(d!==Lt||eos()||/^\)+$/.test(remaining()))&&(te=T.close=`)$))${d}`)
if(T.inner.includes("*")&&(L=remaining())&&/^\.[^\\/.]+$/.test(L)){const b=parse(L,{...v,fastpaths:!1}).output
te=T.close=`)${b})${d})`}T.prev.type==="bos"&&(Rt.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:Dt,output:te})
decrement("parens")}
if(b.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(d)){let T=!1,O=d.replace(L,(d,v,b,S,O,C)=>{if(S==="\\"){T=!0
return d}return S==="?"?v?v+S+(O?Tt.repeat(O.length):""):C===0?Pt+(O?Tt.repeat(O.length):""):Tt.repeat(b.length):S==="."?Je.repeat(b.length):S==="*"?v?v+S+(O?Lt:""):Lt:v?d:`\\${d}`})
T===!0&&(O=b.unescape===!0?O.replace(/\\/g,""):O.replace(/\\+/g,d=>d.length%2==0?"\\\\":d?"\\":""))
if(O===d&&b.contains===!0){Rt.output=d
return Rt}Rt.output=S.wrapOutput(O,Rt,v)
return Rt}while(!eos()){Dt=qt()
if(Dt==="\0")continue
if(Dt==="\\"){const d=Ut()
if(d==="/"&&b.bash!==!0)continue
if(d==="."||d===";")continue
if(!d){Dt+="\\"
push({type:"text",value:Dt})
continue}const v=/^\\+/.exec(remaining())
let T=0
if(v&&v[0].length>2){T=v[0].length
Rt.index+=T
T%2!=0&&(Dt+="\\")}b.unescape===!0?Dt=qt():Dt+=qt()
if(Rt.brackets===0){push({type:"text",value:Dt})
continue}}if(Rt.brackets>0&&(Dt!=="]"||Bt.value==="["||Bt.value==="[^")){if(b.posix!==!1&&Dt===":"){const d=Bt.value.slice(1)
if(d.includes("[")){Bt.posix=!0
if(d.includes(":")){const d=Bt.value.lastIndexOf("["),v=Bt.value.slice(0,d),b=Bt.value.slice(d+2),T=C[b]
if(T){Bt.value=v+T
Rt.backtrack=!0
qt()
ve.output||we.indexOf(Bt)!==1||(ve.output=rt)
continue}}}}(Dt==="["&&Ut()!==":"||Dt==="-"&&Ut()==="]")&&(Dt=`\\${Dt}`)
Dt!=="]"||Bt.value!=="["&&Bt.value!=="[^"||(Dt=`\\${Dt}`)
b.posix===!0&&Dt==="!"&&Bt.value==="["&&(Dt="^")
Bt.value+=Dt
append({value:Dt})
continue}if(Rt.quotes===1&&Dt!=='"'){Dt=S.escapeRegex(Dt)
Bt.value+=Dt
append({value:Dt})
continue}if(Dt==='"'){Rt.quotes=Rt.quotes===1?0:1
b.keepQuotes===!0&&push({type:"text",value:Dt})
continue}if(Dt==="("){increment("parens")
push({type:"paren",value:Dt})
continue}if(Dt===")"){if(Rt.parens===0&&b.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("))
const d=jt[jt.length-1]
if(d&&Rt.parens===d.parens+1){extglobClose(jt.pop())
continue}push({type:"paren",value:Dt,output:Rt.parens?")":"\\)"})
decrement("parens")
continue}if(Dt==="["){if(b.nobracket!==!0&&remaining().includes("]"))increment("brackets")
else{if(b.nobracket!==!0&&b.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"))
Dt=`\\${Dt}`}push({type:"bracket",value:Dt})
continue}if(Dt==="]"){if(b.nobracket===!0||Bt&&Bt.type==="bracket"&&Bt.value.length===1){push({type:"text",value:Dt,output:`\\${Dt}`})
continue}if(Rt.brackets===0){if(b.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["))
push({type:"text",value:Dt,output:`\\${Dt}`})
continue}decrement("brackets")
const d=Bt.value.slice(1)
Bt.posix===!0||d[0]!=="^"||d.includes("/")||(Dt=`/${Dt}`)
Bt.value+=Dt
append({value:Dt})
if(b.literalBrackets===!1||S.hasRegexChars(d))continue
const v=S.escapeRegex(Bt.value)
Rt.output=Rt.output.slice(0,-Bt.value.length)
if(b.literalBrackets===!0){Rt.output+=v
Bt.value=v
continue}Bt.value=`(${Ee}${v}|${Bt.value})`
Rt.output+=Bt.value
continue}if(Dt==="{"&&b.nobrace!==!0){increment("braces")
const d={type:"brace",value:Dt,output:"(",outputIndex:Rt.output.length,tokensIndex:Rt.tokens.length}
Ft.push(d)
push(d)
continue}if(Dt==="}"){const d=Ft[Ft.length-1]
if(b.nobrace===!0||!d){push({type:"text",value:Dt,output:Dt})
continue}let v=")"
if(d.dots===!0){const d=we.slice(),T=[]
for(let v=d.length-1;v>=0;v--){we.pop()
if(d[v].type==="brace")break
d[v].type!=="dots"&&T.unshift(d[v].value)}v=expandRange(T,b)
Rt.backtrack=!0}if(d.comma!==!0&&d.dots!==!0){const b=Rt.output.slice(0,d.outputIndex),T=Rt.tokens.slice(d.tokensIndex)
d.value=d.output="\\{"
Dt=v="\\}"
Rt.output=b
for(const d of T)Rt.output+=d.output||d.value}push({type:"brace",value:Dt,output:v})
decrement("braces")
Ft.pop()
continue}if(Dt==="|"){jt.length>0&&jt[jt.length-1].conditions++
push({type:"text",value:Dt})
continue}if(Dt===","){let d=Dt
const v=Ft[Ft.length-1]
if(v&&Mt[Mt.length-1]==="braces"){v.comma=!0
d="|"}push({type:"comma",value:Dt,output:d})
continue}if(Dt==="/"){if(Bt.type==="dot"&&Rt.index===Rt.start+1){Rt.start=Rt.index+1
Rt.consumed=""
Rt.output=""
we.pop()
Bt=ve
continue}push({type:"slash",value:Dt,output:nt})
continue}if(Dt==="."){if(Rt.braces>0&&Bt.type==="dot"){Bt.value==="."&&(Bt.output=Je)
const d=Ft[Ft.length-1]
Bt.type="dots"
Bt.output+=Dt
Bt.value+=Dt
d.dots=!0
continue}if(Rt.braces+Rt.parens===0&&Bt.type!=="bos"&&Bt.type!=="slash"){push({type:"text",value:Dt,output:Je})
continue}push({type:"dot",value:Dt,output:Je})
continue}if(Dt==="?"){if((!Bt||Bt.value!=="(")&&b.noextglob!==!0&&Ut()==="("&&Ut(2)!=="?"){extglobOpen("qmark",Dt)
continue}if(Bt&&Bt.type==="paren"){const d=Ut()
let v=Dt;(Bt.value==="("&&!/[!=<:]/.test(d)||d==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(v=`\\${Dt}`)
push({type:"text",value:Dt,output:v})
continue}if(b.dot!==!0&&(Bt.type==="slash"||Bt.type==="bos")){push({type:"qmark",value:Dt,output:Nt})
continue}push({type:"qmark",value:Dt,output:Tt})
continue}if(Dt==="!"){if(b.noextglob!==!0&&Ut()==="("&&(Ut(2)!=="?"||!/[!=<:]/.test(Ut(3)))){extglobOpen("negate",Dt)
continue}if(b.nonegate!==!0&&Rt.index===0){negate()
continue}}if(Dt==="+"){if(b.noextglob!==!0&&Ut()==="("&&Ut(2)!=="?"){extglobOpen("plus",Dt)
continue}if(Bt&&Bt.value==="("||b.regex===!1){push({type:"plus",value:Dt,output:tt})
continue}if(Bt&&(Bt.type==="bracket"||Bt.type==="paren"||Bt.type==="brace")||Rt.parens>0){push({type:"plus",value:Dt})
continue}push({type:"plus",value:tt})
continue}if(Dt==="@"){if(b.noextglob!==!0&&Ut()==="("&&Ut(2)!=="?"){push({type:"at",extglob:!0,value:Dt,output:""})
continue}push({type:"text",value:Dt})
continue}if(Dt!=="*"){Dt!=="$"&&Dt!=="^"||(Dt=`\\${Dt}`)
const d=P.exec(remaining())
if(d){Dt+=d[0]
Rt.index+=d[0].length}push({type:"text",value:Dt})
continue}if(Bt&&(Bt.type==="globstar"||Bt.star===!0)){Bt.type="star"
Bt.star=!0
Bt.value+=Dt
Bt.output=Lt
Rt.backtrack=!0
Rt.globstar=!0
consume(Dt)
continue}let v=remaining()
if(b.noextglob!==!0&&/^\([^?]/.test(v)){extglobOpen("star",Dt)
continue}if(Bt.type==="star"){if(b.noglobstar===!0){consume(Dt)
continue}const T=Bt.prev,S=T.prev,O=T.type==="slash"||T.type==="bos",C=S&&(S.type==="star"||S.type==="globstar")
if(b.bash===!0&&(!O||v[0]&&v[0]!=="/")){push({type:"star",value:Dt,output:""})
continue}const P=Rt.braces>0&&(T.type==="comma"||T.type==="brace"),L=jt.length&&(T.type==="pipe"||T.type==="paren")
if(!O&&T.type!=="paren"&&!P&&!L){push({type:"star",value:Dt,output:""})
continue}while(v.slice(0,3)==="/**"){const b=d[Rt.index+4]
if(b&&b!=="/")break
v=v.slice(3)
consume("/**",3)}const te=eos()||Rt.parens>0&&v===")".repeat(Rt.parens)&&!jt.some(d=>d.type==="negate")
if(T.type==="bos"&&eos()){Bt.type="globstar"
Bt.value+=Dt
Bt.output=globstar(b)
Rt.output=Bt.output
Rt.globstar=!0
consume(Dt)
continue}if(T.type==="slash"&&T.prev.type!=="bos"&&!C&&te){Rt.output=Rt.output.slice(0,-(T.output+Bt.output).length)
T.output=`(?:${T.output}`
Bt.type="globstar"
Bt.output=globstar(b)+(b.strictSlashes?")":"|$)")
Bt.value+=Dt
Rt.globstar=!0
Rt.output+=T.output+Bt.output
consume(Dt)
continue}if(T.type==="slash"&&T.prev.type!=="bos"&&v[0]==="/"){const d=v[1]!==void 0?"|$":""
Rt.output=Rt.output.slice(0,-(T.output+Bt.output).length)
T.output=`(?:${T.output}`
Bt.type="globstar"
Bt.output=`${globstar(b)}${nt}|${nt}${d})`
Bt.value+=Dt
Rt.output+=T.output+Bt.output
Rt.globstar=!0
consume(Dt+qt())
push({type:"slash",value:"/",output:""})
continue}if(T.type==="bos"&&v[0]==="/"){Bt.type="globstar"
Bt.value+=Dt
Bt.output=`(?:^|${nt}|${globstar(b)}${nt})`
Rt.output=Bt.output
Rt.globstar=!0
consume(Dt+qt())
push({type:"slash",value:"/",output:""})
continue}Rt.output=Rt.output.slice(0,-Bt.output.length)
Bt.type="globstar"
Bt.output=globstar(b)
Bt.value+=Dt
Rt.output+=Bt.output
Rt.globstar=!0
consume(Dt)
continue}const T={type:"star",value:Dt,output:Lt}
if(b.bash!==!0)if(!Bt||Bt.type!=="bracket"&&Bt.type!=="paren"||b.regex!==!0){if(Rt.index===Rt.start||Bt.type==="slash"||Bt.type==="dot"){if(Bt.type==="dot"){Rt.output+=bt
Bt.output+=bt}else if(b.dot===!0){Rt.output+=_t
Bt.output+=_t}else{Rt.output+=It
Bt.output+=It}if(Ut()!=="*"){Rt.output+=rt
Bt.output+=rt}}push(T)}else{T.output=Dt
push(T)}else{T.output=".*?"
Bt.type!=="bos"&&Bt.type!=="slash"||(T.output=It+T.output)
push(T)}}while(Rt.brackets>0){if(b.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"))
Rt.output=S.escapeLast(Rt.output,"[")
decrement("brackets")}while(Rt.parens>0){if(b.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"))
Rt.output=S.escapeLast(Rt.output,"(")
decrement("parens")}while(Rt.braces>0){if(b.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"))
Rt.output=S.escapeLast(Rt.output,"{")
decrement("braces")}b.strictSlashes===!0||Bt.type!=="star"&&Bt.type!=="bracket"||push({type:"maybe_slash",value:"",output:`${nt}?`})
if(Rt.backtrack===!0){Rt.output=""
for(const d of Rt.tokens){Rt.output+=d.output!=null?d.output:d.value
d.suffix&&(Rt.output+=d.suffix)}}return Rt}
parse.fastpaths=(d,v)=>{const b={...v},C=typeof b.maxLength=="number"?Math.min(O,b.maxLength):O,P=d.length
if(P>C)throw new SyntaxError(`Input length: ${P}, exceeds maximum allowed length: ${C}`)
d=te[d]||d
const{DOT_LITERAL:L,SLASH_LITERAL:ue,ONE_CHAR:de,DOTS_SLASH:ve,NO_DOT:we,NO_DOTS:Ee,NO_DOTS_SLASH:xe,STAR:Oe,START_ANCHOR:Je}=T.globChars(b.windows),tt=b.dot?Ee:we,nt=b.dot?xe:we,rt=b.capture?"":"?:"
let ct=b.bash===!0?".*?":Oe
b.capture&&(ct=`(${ct})`)
const globstar=d=>d.noglobstar===!0?ct:`(${rt}(?:(?!${Je}${d.dot?ve:L}).)*?)`,create=d=>{switch(d){case"*":return`${tt}${de}${ct}`
case".*":return`${L}${de}${ct}`
case"*.*":return`${tt}${ct}${L}${de}${ct}`
case"*/*":return`${tt}${ct}${ue}${de}${nt}${ct}`
case"**":return tt+globstar(b)
case"**/*":return`(?:${tt}${globstar(b)}${ue})?${nt}${de}${ct}`
case"**/*.*":return`(?:${tt}${globstar(b)}${ue})?${nt}${ct}${L}${de}${ct}`
case"**/.*":return`(?:${tt}${globstar(b)}${ue})?${L}${de}${ct}`
default:{const v=/^(.*?)\.(\w+)$/.exec(d)
if(!v)return
const b=create(v[1])
if(!b)return
return b+L+v[2]}}},pt=S.removePrefix(d,{negated:!1,prefix:""})
let bt=create(pt)
bt&&b.strictSlashes!==!0&&(bt+=`${ue}?`)
return bt}
d.exports=parse}),1062:((d,v,b)=>{"use strict"
const T=b(3495),S=b(8731),O=b(2561),C=b(4157),isObject=d=>d&&typeof d=="object"&&!Array.isArray(d),picomatch=(d,v,b=!1)=>{if(Array.isArray(d)){const T=d.map(d=>picomatch(d,v,b)),arrayMatcher=d=>{for(const v of T){const b=v(d)
if(b)return b}return!1}
return arrayMatcher}const T=isObject(d)&&d.tokens&&d.input
if(d===""||typeof d!="string"&&!T)throw new TypeError("Expected pattern to be a non-empty string")
const S=v||{},O=S.windows,C=T?picomatch.compileRe(d,v):picomatch.makeRe(d,v,!1,!0),P=C.state
delete C.state
let isIgnored=()=>!1
if(S.ignore){const d={...v,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(S.ignore,d,b)}const matcher=(b,T=!1)=>{const{isMatch:L,match:te,output:ue}=picomatch.test(b,C,v,{glob:d,posix:O}),de={glob:d,state:P,regex:C,posix:O,input:b,output:ue,match:te,isMatch:L}
typeof S.onResult=="function"&&S.onResult(de)
if(L===!1){de.isMatch=!1
return!!T&&de}if(isIgnored(b)){typeof S.onIgnore=="function"&&S.onIgnore(de)
de.isMatch=!1
return!!T&&de}typeof S.onMatch=="function"&&S.onMatch(de)
return!T||de}
b&&(matcher.state=P)
return matcher}
picomatch.test=(d,v,b,{glob:T,posix:S}={})=>{if(typeof d!="string")throw new TypeError("Expected input to be a string")
if(d==="")return{isMatch:!1,output:""}
const C=b||{},P=C.format||(S?O.toPosixSlashes:null)
let L=d===T,te=L&&P?P(d):d
if(L===!1){te=P?P(d):d
L=te===T}L!==!1&&C.capture!==!0||(L=C.matchBase===!0||C.basename===!0?picomatch.matchBase(d,v,b,S):v.exec(te))
return{isMatch:Boolean(L),match:L,output:te}}
picomatch.matchBase=(d,v,b,T=b&&b.windows)=>(v instanceof RegExp?v:picomatch.makeRe(v,b)).test(O.basename(d,{windows:T}))
picomatch.isMatch=(d,v,b)=>picomatch(v,b)(d)
picomatch.parse=(d,v)=>Array.isArray(d)?d.map(d=>picomatch.parse(d,v)):S(d,{...v,fastpaths:!1})
picomatch.scan=(d,v)=>T(d,v)
picomatch.compileRe=(d,v,b=!1,T=!1)=>{if(b===!0)return d.output
const S=v||{},O=S.contains?"":"^",C=S.contains?"":"$"
let P=`${O}(?:${d.output})${C}`
d&&d.negated===!0&&(P=`^(?!${P}).*$`)
const L=picomatch.toRegex(P,v)
T===!0&&(L.state=d)
return L}
picomatch.makeRe=(d,v={},b=!1,T=!1)=>{if(!d||typeof d!="string")throw new TypeError("Expected a non-empty string")
let O={negated:!1,fastpaths:!0}
v.fastpaths===!1||d[0]!=="."&&d[0]!=="*"||(O.output=S.fastpaths(d,v))
O.output||(O=S(d,v))
return picomatch.compileRe(O,v,b,T)}
picomatch.toRegex=(d,v)=>{try{const b=v||{}
return new RegExp(d,b.flags||(b.nocase?"i":""))}catch(d){if(v&&v.debug===!0)throw d
return/$^/}}
picomatch.constants=C
d.exports=picomatch}),3495:((d,v,b)=>{"use strict"
const T=b(2561),{CHAR_ASTERISK:S,CHAR_AT:O,CHAR_BACKWARD_SLASH:C,CHAR_COMMA:P,CHAR_DOT:L,CHAR_EXCLAMATION_MARK:te,CHAR_FORWARD_SLASH:ue,CHAR_LEFT_CURLY_BRACE:de,CHAR_LEFT_PARENTHESES:ve,CHAR_LEFT_SQUARE_BRACKET:we,CHAR_PLUS:Ee,CHAR_QUESTION_MARK:xe,CHAR_RIGHT_CURLY_BRACE:Oe,CHAR_RIGHT_PARENTHESES:Je,CHAR_RIGHT_SQUARE_BRACKET:tt}=b(4157),isPathSeparator=d=>d===ue||d===C,depth=d=>{d.isPrefix!==!0&&(d.depth=d.isGlobstar?1/0:1)}
d.exports=(d,v)=>{const b=v||{},nt=d.length-1,rt=b.parts===!0||b.tokens===!0||b.scanToEnd===!0,ct=[],pt=[],bt=[]
let _t,Tt,Nt=d,$t=-1,Ct=0,It=0,Pt=!1,Lt=!1,Rt=!1,jt=!1,Ft=!1,Mt=!1,Dt=!1,Bt=!1,Ut=!1,qt=!1,Kt=0,Gt={value:"",depth:0,isGlob:!1}
const eos=()=>$t>=nt,peek=()=>Nt.charCodeAt($t+1),advance=()=>{_t=Tt
return Nt.charCodeAt(++$t)}
while($t<nt){Tt=advance()
let d
if(Tt!==C){if(Mt===!0||Tt===de){Kt++
while(eos()!==!0&&(Tt=advance()))if(Tt!==C)if(Tt!==de){if(Mt!==!0&&Tt===L&&(Tt=advance())===L){Pt=Gt.isBrace=!0
Rt=Gt.isGlob=!0
qt=!0
if(rt===!0)continue
break}if(Mt!==!0&&Tt===P){Pt=Gt.isBrace=!0
Rt=Gt.isGlob=!0
qt=!0
if(rt===!0)continue
break}if(Tt===Oe){Kt--
if(Kt===0){Mt=!1
Pt=Gt.isBrace=!0
qt=!0
break}}}else Kt++
else{Dt=Gt.backslashes=!0
advance()}if(rt===!0)continue
break}if(Tt!==ue){if(b.noext!==!0&&(Tt===Ee||Tt===O||Tt===S||Tt===xe||Tt===te)==!0&&peek()===ve){Rt=Gt.isGlob=!0
jt=Gt.isExtglob=!0
qt=!0
Tt===te&&$t===Ct&&(Ut=!0)
if(rt===!0){let d=0
while(eos()!==!0&&(Tt=advance()))if(Tt!==C)if(Tt!==ve){if(Tt===Je&&--d===0){qt=!0
break}}else d++
else{Dt=Gt.backslashes=!0
advance()}continue}break}if(Tt===S){_t===S&&(Ft=Gt.isGlobstar=!0)
Rt=Gt.isGlob=!0
qt=!0
if(rt===!0)continue
break}if(Tt===xe){Rt=Gt.isGlob=!0
qt=!0
if(rt===!0)continue
break}if(Tt===we){while(eos()!==!0&&(d=advance()))if(d!==C){if(d===tt){Lt=Gt.isBracket=!0
Rt=Gt.isGlob=!0
qt=!0
break}}else{Dt=Gt.backslashes=!0
advance()}if(rt===!0)continue
break}if(b.nonegate===!0||Tt!==te||$t!==Ct){if(b.noparen!==!0&&Tt===ve){Rt=Gt.isGlob=!0
if(rt===!0){let d=1
while(eos()!==!0&&(Tt=advance()))if(Tt!==C)if(Tt!==ve){if(Tt===Je&&--d===0){qt=!0
break}}else d++
else{Dt=Gt.backslashes=!0
advance()}continue}break}if(Rt===!0){qt=!0
if(rt===!0)continue
break}}else{Bt=Gt.negated=!0
Ct++}}else{ct.push($t)
pt.push(Gt)
Gt={value:"",depth:0,isGlob:!1}
if(qt===!0)continue
if(_t===L&&$t===Ct+1){Ct+=2
continue}It=$t+1}}else{Dt=Gt.backslashes=!0
Tt=advance()
Tt===de&&(Mt=!0)}}if(b.noext===!0){jt=!1
Rt=!1}let Yt=Nt,Vt="",Wt=""
if(Ct>0){Vt=Nt.slice(0,Ct)
Nt=Nt.slice(Ct)
It-=Ct}if(Yt&&Rt===!0&&It>0){Yt=Nt.slice(0,It)
Wt=Nt.slice(It)}else if(Rt===!0){Yt=""
Wt=Nt}else Yt=Nt
Yt&&Yt!==""&&Yt!=="/"&&Yt!==Nt&&isPathSeparator(Yt.charCodeAt(Yt.length-1))&&(Yt=Yt.slice(0,-1))
if(b.unescape===!0){Wt&&(Wt=T.removeBackslashes(Wt))
Yt&&Dt===!0&&(Yt=T.removeBackslashes(Yt))}const Ht={prefix:Vt,input:d,start:Ct,base:Yt,glob:Wt,isBrace:Pt,isBracket:Lt,isGlob:Rt,isExtglob:jt,isGlobstar:Ft,negated:Bt,negatedExtglob:Ut}
if(b.tokens===!0){Ht.maxDepth=0
isPathSeparator(Tt)||pt.push(Gt)
Ht.tokens=pt}if(b.parts===!0||b.tokens===!0){let v
for(let T=0;T<ct.length;T++){const S=v!==void 0?v+1:Ct,O=ct[T],C=d.slice(S,O)
if(b.tokens){if(T===0&&Ct!==0){pt[T].isPrefix=!0
pt[T].value=Vt}else pt[T].value=C
depth(pt[T])
Ht.maxDepth+=pt[T].depth}if(O>=Ct){bt.push(C)
v=O}}const T=v!==void 0?v+1:Ct,S=d.slice(T)
bt.push(S)
if(b.tokens&&v&&v+1<d.length){pt[pt.length-1].value=S
depth(pt[pt.length-1])
Ht.maxDepth+=pt[pt.length-1].depth}Ht.slashes=ct
Ht.parts=bt}return Ht}}),2561:((d,v,b)=>{"use strict"
const{REGEX_BACKSLASH:T,REGEX_REMOVE_BACKSLASH:S,REGEX_SPECIAL_CHARS:O,REGEX_SPECIAL_CHARS_GLOBAL:C}=b(4157)
v.isObject=d=>d!==null&&typeof d=="object"&&!Array.isArray(d)
v.hasRegexChars=d=>O.test(d)
v.isRegexChar=d=>d.length===1&&v.hasRegexChars(d)
v.escapeRegex=d=>d.replace(C,"\\$1")
v.toPosixSlashes=d=>d.replace(T,"/")
v.isWindows=()=>{if(typeof navigator!="undefined"&&navigator.platform){const d=navigator.platform.toLowerCase()
return d==="win32"||d==="windows"}return!(typeof process=="undefined"||!process.platform)&&process.platform==="win32"}
v.removeBackslashes=d=>d.replace(S,d=>d==="\\"?"":d)
v.escapeLast=(d,b,T)=>{const S=d.lastIndexOf(b,T)
return S===-1?d:d[S-1]==="\\"?v.escapeLast(d,b,S-1):`${d.slice(0,S)}\\${d.slice(S)}`}
v.removePrefix=(d,v={})=>{let b=d
if(b.startsWith("./")){b=b.slice(2)
v.prefix="./"}return b}
v.wrapOutput=(d,v={},b={})=>{let T=`${b.contains?"":"^"}(?:${d})${b.contains?"":"$"}`
v.negated===!0&&(T=`(?:^(?!${T}).*$)`)
return T}
v.basename=(d,{windows:v}={})=>{const b=d.split(v?/[\\/]/:"/"),T=b[b.length-1]
return T===""?b[b.length-2]:T}}),8446:((d,v,b)=>{(function(d){d.parser=function(d,v){return new SAXParser(d,v)}
d.SAXParser=SAXParser
d.SAXStream=SAXStream
d.createStream=function createStream(d,v){return new SAXStream(d,v)}
d.MAX_BUFFER_LENGTH=65536
var v,T=["comment","sgmlDecl","textNode","tagName","doctype","procInstName","procInstBody","entity","attribName","attribValue","cdata","script"]
d.EVENTS=["text","processinginstruction","sgmldeclaration","doctype","comment","opentagstart","attribute","opentag","closetag","opencdata","cdata","closecdata","error","end","ready","script","opennamespace","closenamespace"]
function SAXParser(v,b){if(!(this instanceof SAXParser))return new SAXParser(v,b)
var T=this
clearBuffers(T)
T.q=T.c=""
T.bufferCheckPosition=d.MAX_BUFFER_LENGTH
T.encoding=null
T.opt=b||{}
T.opt.lowercase=T.opt.lowercase||T.opt.lowercasetags
T.looseCase=T.opt.lowercase?"toLowerCase":"toUpperCase"
T.opt.maxEntityCount=T.opt.maxEntityCount||512
T.opt.maxEntityDepth=T.opt.maxEntityDepth||4
T.entityCount=T.entityDepth=0
T.tags=[]
T.closed=T.closedRoot=T.sawRoot=!1
T.tag=T.error=null
T.strict=!!v
T.noscript=!(!v&&!T.opt.noscript)
T.state=Ee.BEGIN
T.strictEntities=T.opt.strictEntities
T.ENTITIES=T.strictEntities?Object.create(d.XML_ENTITIES):Object.create(d.ENTITIES)
T.attribList=[]
T.opt.xmlns&&(T.ns=Object.create(te))
T.opt.unquotedAttributeValues===void 0&&(T.opt.unquotedAttributeValues=!v)
T.trackPosition=T.opt.position!==!1
T.trackPosition&&(T.position=T.line=T.column=0)
emit(T,"onready")}Object.create||(Object.create=function(d){function F(){}F.prototype=d
return new F})
Object.keys||(Object.keys=function(d){var v=[]
for(var b in d)d.hasOwnProperty(b)&&v.push(b)
return v})
function checkBufferLength(v){for(var b=Math.max(d.MAX_BUFFER_LENGTH,10),S=0,O=0,C=T.length;O<C;O++){var P=v[T[O]].length
if(P>b)switch(T[O]){case"textNode":closeText(v)
break
case"cdata":emitNode(v,"oncdata",v.cdata)
v.cdata=""
break
case"script":emitNode(v,"onscript",v.script)
v.script=""
break
default:error(v,"Max buffer length exceeded: "+T[O])}S=Math.max(S,P)}var L=d.MAX_BUFFER_LENGTH-S
v.bufferCheckPosition=L+v.position}function clearBuffers(d){for(var v=0,b=T.length;v<b;v++)d[T[v]]=""}function flushBuffers(d){closeText(d)
if(d.cdata!==""){emitNode(d,"oncdata",d.cdata)
d.cdata=""}if(d.script!==""){emitNode(d,"onscript",d.script)
d.script=""}}SAXParser.prototype={end:function(){end(this)},write:function write(v){var b=this
if(this.error)throw this.error
if(b.closed)return error(b,"Cannot write after close. Assign an onready handler.")
if(v===null)return end(b)
typeof v=="object"&&(v=v.toString())
var T=0,S=""
while(1){S=charAt(v,T++)
b.c=S
if(!S)break
if(b.trackPosition){b.position++
if(S==="\n"){b.line++
b.column=0}else b.column++}switch(b.state){case Ee.BEGIN:b.state=Ee.BEGIN_WHITESPACE
if(S==="\ufeff")continue
beginWhiteSpace(b,S)
continue
case Ee.BEGIN_WHITESPACE:beginWhiteSpace(b,S)
continue
case Ee.TEXT:if(b.sawRoot&&!b.closedRoot){var P=T-1
while(S&&S!=="<"&&S!=="&")if((S=charAt(v,T++))&&b.trackPosition){b.position++
if(S==="\n"){b.line++
b.column=0}else b.column++}b.textNode+=v.substring(P,T-1)}if(S!=="<"||b.sawRoot&&b.closedRoot&&!b.strict){isWhitespace(S)||b.sawRoot&&!b.closedRoot||strictFail(b,"Text data outside of root node.")
S==="&"?b.state=Ee.TEXT_ENTITY:b.textNode+=S}else{b.state=Ee.OPEN_WAKA
b.startTagPosition=b.position}continue
case Ee.SCRIPT:S==="<"?b.state=Ee.SCRIPT_ENDING:b.script+=S
continue
case Ee.SCRIPT_ENDING:if(S==="/")b.state=Ee.CLOSE_TAG
else{b.script+="<"+S
b.state=Ee.SCRIPT}continue
case Ee.OPEN_WAKA:if(S==="!"){b.state=Ee.SGML_DECL
b.sgmlDecl=""}else if(isWhitespace(S));else if(isMatch(ue,S)){b.state=Ee.OPEN_TAG
b.tagName=S}else if(S==="/"){b.state=Ee.CLOSE_TAG
b.tagName=""}else if(S==="?"){b.state=Ee.PROC_INST
b.procInstName=b.procInstBody=""}else{strictFail(b,"Unencoded <")
if(b.startTagPosition+1<b.position){var L=b.position-b.startTagPosition
S=new Array(L).join(" ")+S}b.textNode+="<"+S
b.state=Ee.TEXT}continue
case Ee.SGML_DECL:if(b.sgmlDecl+S==="--"){b.state=Ee.COMMENT
b.comment=""
b.sgmlDecl=""
continue}if(b.doctype&&b.doctype!==!0&&b.sgmlDecl){b.state=Ee.DOCTYPE_DTD
b.doctype+="<!"+b.sgmlDecl+S
b.sgmlDecl=""}else if(O.test(b.sgmlDecl+S)){emitNode(b,"onopencdata")
b.state=Ee.CDATA
b.sgmlDecl=""
b.cdata=""}else if(C.test(b.sgmlDecl+S)){b.state=Ee.DOCTYPE;(b.doctype||b.sawRoot)&&strictFail(b,"Inappropriately located doctype declaration")
b.doctype=""
b.sgmlDecl=""}else if(S===">"){emitNode(b,"onsgmldeclaration",b.sgmlDecl)
b.sgmlDecl=""
b.state=Ee.TEXT}else if(isQuote(S)){b.state=Ee.SGML_DECL_QUOTED
b.sgmlDecl+=S}else b.sgmlDecl+=S
continue
case Ee.SGML_DECL_QUOTED:if(S===b.q){b.state=Ee.SGML_DECL
b.q=""}b.sgmlDecl+=S
continue
case Ee.DOCTYPE:if(S===">"){b.state=Ee.TEXT
emitNode(b,"ondoctype",b.doctype)
b.doctype=!0}else{b.doctype+=S
if(S==="[")b.state=Ee.DOCTYPE_DTD
else if(isQuote(S)){b.state=Ee.DOCTYPE_QUOTED
b.q=S}}continue
case Ee.DOCTYPE_QUOTED:b.doctype+=S
if(S===b.q){b.q=""
b.state=Ee.DOCTYPE}continue
case Ee.DOCTYPE_DTD:if(S==="]"){b.doctype+=S
b.state=Ee.DOCTYPE}else if(S==="<"){b.state=Ee.OPEN_WAKA
b.startTagPosition=b.position}else if(isQuote(S)){b.doctype+=S
b.state=Ee.DOCTYPE_DTD_QUOTED
b.q=S}else b.doctype+=S
continue
case Ee.DOCTYPE_DTD_QUOTED:b.doctype+=S
if(S===b.q){b.state=Ee.DOCTYPE_DTD
b.q=""}continue
case Ee.COMMENT:S==="-"?b.state=Ee.COMMENT_ENDING:b.comment+=S
continue
case Ee.COMMENT_ENDING:if(S==="-"){b.state=Ee.COMMENT_ENDED
b.comment=textopts(b.opt,b.comment)
b.comment&&emitNode(b,"oncomment",b.comment)
b.comment=""}else{b.comment+="-"+S
b.state=Ee.COMMENT}continue
case Ee.COMMENT_ENDED:if(S!==">"){strictFail(b,"Malformed comment")
b.comment+="--"+S
b.state=Ee.COMMENT}else b.doctype&&b.doctype!==!0?b.state=Ee.DOCTYPE_DTD:b.state=Ee.TEXT
continue
case Ee.CDATA:P=T-1
while(S&&S!=="]")if((S=charAt(v,T++))&&b.trackPosition){b.position++
if(S==="\n"){b.line++
b.column=0}else b.column++}b.cdata+=v.substring(P,T-1)
S==="]"&&(b.state=Ee.CDATA_ENDING)
continue
case Ee.CDATA_ENDING:if(S==="]")b.state=Ee.CDATA_ENDING_2
else{b.cdata+="]"+S
b.state=Ee.CDATA}continue
case Ee.CDATA_ENDING_2:if(S===">"){b.cdata&&emitNode(b,"oncdata",b.cdata)
emitNode(b,"onclosecdata")
b.cdata=""
b.state=Ee.TEXT}else if(S==="]")b.cdata+="]"
else{b.cdata+="]]"+S
b.state=Ee.CDATA}continue
case Ee.PROC_INST:S==="?"?b.state=Ee.PROC_INST_ENDING:isWhitespace(S)?b.state=Ee.PROC_INST_BODY:b.procInstName+=S
continue
case Ee.PROC_INST_BODY:if(!b.procInstBody&&isWhitespace(S))continue
S==="?"?b.state=Ee.PROC_INST_ENDING:b.procInstBody+=S
continue
case Ee.PROC_INST_ENDING:if(S===">"){const d={name:b.procInstName,body:b.procInstBody}
validateXmlDeclarationEncoding(b,d)
emitNode(b,"onprocessinginstruction",d)
b.procInstName=b.procInstBody=""
b.state=Ee.TEXT}else{b.procInstBody+="?"+S
b.state=Ee.PROC_INST_BODY}continue
case Ee.OPEN_TAG:if(isMatch(de,S))b.tagName+=S
else{newTag(b)
if(S===">")openTag(b)
else if(S==="/")b.state=Ee.OPEN_TAG_SLASH
else{isWhitespace(S)||strictFail(b,"Invalid character in tag name")
b.state=Ee.ATTRIB}}continue
case Ee.OPEN_TAG_SLASH:if(S===">"){openTag(b,!0)
closeTag(b)}else{strictFail(b,"Forward-slash in opening tag not followed by >")
b.state=Ee.ATTRIB}continue
case Ee.ATTRIB:if(isWhitespace(S))continue
if(S===">")openTag(b)
else if(S==="/")b.state=Ee.OPEN_TAG_SLASH
else if(isMatch(ue,S)){b.attribName=S
b.attribValue=""
b.state=Ee.ATTRIB_NAME}else strictFail(b,"Invalid attribute name")
continue
case Ee.ATTRIB_NAME:if(S==="=")b.state=Ee.ATTRIB_VALUE
else if(S===">"){strictFail(b,"Attribute without value")
b.attribValue=b.attribName
attrib(b)
openTag(b)}else isWhitespace(S)?b.state=Ee.ATTRIB_NAME_SAW_WHITE:isMatch(de,S)?b.attribName+=S:strictFail(b,"Invalid attribute name")
continue
case Ee.ATTRIB_NAME_SAW_WHITE:if(S==="=")b.state=Ee.ATTRIB_VALUE
else{if(isWhitespace(S))continue
strictFail(b,"Attribute without value")
b.tag.attributes[b.attribName]=""
b.attribValue=""
emitNode(b,"onattribute",{name:b.attribName,value:""})
b.attribName=""
if(S===">")openTag(b)
else if(isMatch(ue,S)){b.attribName=S
b.state=Ee.ATTRIB_NAME}else{strictFail(b,"Invalid attribute name")
b.state=Ee.ATTRIB}}continue
case Ee.ATTRIB_VALUE:if(isWhitespace(S))continue
if(isQuote(S)){b.q=S
b.state=Ee.ATTRIB_VALUE_QUOTED}else{b.opt.unquotedAttributeValues||error(b,"Unquoted attribute value")
b.state=Ee.ATTRIB_VALUE_UNQUOTED
b.attribValue=S}continue
case Ee.ATTRIB_VALUE_QUOTED:if(S!==b.q){S==="&"?b.state=Ee.ATTRIB_VALUE_ENTITY_Q:b.attribValue+=S
continue}attrib(b)
b.q=""
b.state=Ee.ATTRIB_VALUE_CLOSED
continue
case Ee.ATTRIB_VALUE_CLOSED:if(isWhitespace(S))b.state=Ee.ATTRIB
else if(S===">")openTag(b)
else if(S==="/")b.state=Ee.OPEN_TAG_SLASH
else if(isMatch(ue,S)){strictFail(b,"No whitespace between attributes")
b.attribName=S
b.attribValue=""
b.state=Ee.ATTRIB_NAME}else strictFail(b,"Invalid attribute name")
continue
case Ee.ATTRIB_VALUE_UNQUOTED:if(!isAttribEnd(S)){S==="&"?b.state=Ee.ATTRIB_VALUE_ENTITY_U:b.attribValue+=S
continue}attrib(b)
S===">"?openTag(b):b.state=Ee.ATTRIB
continue
case Ee.CLOSE_TAG:if(b.tagName)if(S===">")closeTag(b)
else if(isMatch(de,S))b.tagName+=S
else if(b.script){b.script+="</"+b.tagName+S
b.tagName=""
b.state=Ee.SCRIPT}else{isWhitespace(S)||strictFail(b,"Invalid tagname in closing tag")
b.state=Ee.CLOSE_TAG_SAW_WHITE}else{if(isWhitespace(S))continue
if(notMatch(ue,S))if(b.script){b.script+="</"+S
b.state=Ee.SCRIPT}else strictFail(b,"Invalid tagname in closing tag.")
else b.tagName=S}continue
case Ee.CLOSE_TAG_SAW_WHITE:if(isWhitespace(S))continue
S===">"?closeTag(b):strictFail(b,"Invalid characters in closing tag")
continue
case Ee.TEXT_ENTITY:case Ee.ATTRIB_VALUE_ENTITY_Q:case Ee.ATTRIB_VALUE_ENTITY_U:var te,xe
switch(b.state){case Ee.TEXT_ENTITY:te=Ee.TEXT
xe="textNode"
break
case Ee.ATTRIB_VALUE_ENTITY_Q:te=Ee.ATTRIB_VALUE_QUOTED
xe="attribValue"
break
case Ee.ATTRIB_VALUE_ENTITY_U:te=Ee.ATTRIB_VALUE_UNQUOTED
xe="attribValue"}if(S===";"){var Oe=parseEntity(b)
if(b.opt.unparsedEntities&&!Object.values(d.XML_ENTITIES).includes(Oe)){(b.entityCount+=1)>b.opt.maxEntityCount&&error(b,"Parsed entity count exceeds max entity count");(b.entityDepth+=1)>b.opt.maxEntityDepth&&error(b,"Parsed entity depth exceeds max entity depth")
b.entity=""
b.state=te
b.write(Oe)
b.entityDepth-=1}else{b[xe]+=Oe
b.entity=""
b.state=te}}else if(isMatch(b.entity.length?we:ve,S))b.entity+=S
else{strictFail(b,"Invalid character in entity name")
b[xe]+="&"+b.entity+S
b.entity=""
b.state=te}continue
default:throw new Error(b,"Unknown state: "+b.state)}}b.position>=b.bufferCheckPosition&&checkBufferLength(b)
return b},resume:function(){this.error=null
return this},close:function(){return this.write(null)},flush:function(){flushBuffers(this)}}
try{v=b(2203).Stream}catch(d){v=function(){}}v||(v=function(){})
var S=d.EVENTS.filter(function(d){return d!=="error"&&d!=="end"})
function determineBufferEncoding(d,v){if(d.length>=2){if(d[0]===255&&d[1]===254)return"utf-16le"
if(d[0]===254&&d[1]===255)return"utf-16be"}return d.length>=3&&d[0]===239&&d[1]===187&&d[2]===191?"utf8":d.length>=4?d[0]===60&&d[1]===0&&d[2]===63&&d[3]===0?"utf-16le":d[0]===0&&d[1]===60&&d[2]===0&&d[3]===63?"utf-16be":"utf8":v?"utf8":null}function SAXStream(d,b){if(!(this instanceof SAXStream))return new SAXStream(d,b)
v.apply(this)
this._parser=new SAXParser(d,b)
this.writable=!0
this.readable=!0
var T=this
this._parser.onend=function(){T.emit("end")}
this._parser.onerror=function(d){T.emit("error",d)
T._parser.error=null}
this._decoder=null
this._decoderBuffer=null
S.forEach(function(d){Object.defineProperty(T,"on"+d,{get:function(){return T._parser["on"+d]},set:function(v){if(!v){T.removeAllListeners(d)
T._parser["on"+d]=v
return v}T.on(d,v)},enumerable:!0,configurable:!1})})}SAXStream.prototype=Object.create(v.prototype,{constructor:{value:SAXStream}})
SAXStream.prototype._decodeBuffer=function(d,v){if(this._decoderBuffer){d=Buffer.concat([this._decoderBuffer,d])
this._decoderBuffer=null}if(!this._decoder){var b=determineBufferEncoding(d,v)
if(!b){this._decoderBuffer=d
return""}this._parser.encoding=b
this._decoder=new TextDecoder(b)}return this._decoder.decode(d,{stream:!v})}
SAXStream.prototype.write=function(d){if(typeof Buffer=="function"&&typeof Buffer.isBuffer=="function"&&Buffer.isBuffer(d))d=this._decodeBuffer(d,!1)
else if(this._decoderBuffer){var v=this._decodeBuffer(Buffer.alloc(0),!0)
if(v){this._parser.write(v)
this.emit("data",v)}}this._parser.write(d.toString())
this.emit("data",d)
return!0}
SAXStream.prototype.end=function(d){d&&d.length&&this.write(d)
if(this._decoderBuffer){var v=this._decodeBuffer(Buffer.alloc(0),!0)
if(v){this._parser.write(v)
this.emit("data",v)}}else if(this._decoder){var b=this._decoder.decode()
if(b){this._parser.write(b)
this.emit("data",b)}}this._parser.end()
return!0}
SAXStream.prototype.on=function(d,b){var T=this
T._parser["on"+d]||S.indexOf(d)===-1||(T._parser["on"+d]=function(){var v=arguments.length===1?[arguments[0]]:Array.apply(null,arguments)
v.splice(0,0,d)
T.emit.apply(T,v)})
return v.prototype.on.call(T,d,b)}
var O=/^\[CDATA\[$/i,C=/^DOCTYPE$/i,P="http://www.w3.org/XML/1998/namespace",L="http://www.w3.org/2000/xmlns/",te={xml:P,xmlns:L},ue=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,de=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/,ve=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,we=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/
function isWhitespace(d){return d===" "||d==="\n"||d==="\r"||d==="\t"}function isQuote(d){return d==='"'||d==="'"}function isAttribEnd(d){return d===">"||isWhitespace(d)}function isMatch(d,v){return d.test(v)}function notMatch(d,v){return!isMatch(d,v)}var Ee=0
d.STATE={BEGIN:Ee++,BEGIN_WHITESPACE:Ee++,TEXT:Ee++,TEXT_ENTITY:Ee++,OPEN_WAKA:Ee++,SGML_DECL:Ee++,SGML_DECL_QUOTED:Ee++,DOCTYPE:Ee++,DOCTYPE_QUOTED:Ee++,DOCTYPE_DTD:Ee++,DOCTYPE_DTD_QUOTED:Ee++,COMMENT_STARTING:Ee++,COMMENT:Ee++,COMMENT_ENDING:Ee++,COMMENT_ENDED:Ee++,CDATA:Ee++,CDATA_ENDING:Ee++,CDATA_ENDING_2:Ee++,PROC_INST:Ee++,PROC_INST_BODY:Ee++,PROC_INST_ENDING:Ee++,OPEN_TAG:Ee++,OPEN_TAG_SLASH:Ee++,ATTRIB:Ee++,ATTRIB_NAME:Ee++,ATTRIB_NAME_SAW_WHITE:Ee++,ATTRIB_VALUE:Ee++,ATTRIB_VALUE_QUOTED:Ee++,ATTRIB_VALUE_CLOSED:Ee++,ATTRIB_VALUE_UNQUOTED:Ee++,ATTRIB_VALUE_ENTITY_Q:Ee++,ATTRIB_VALUE_ENTITY_U:Ee++,CLOSE_TAG:Ee++,CLOSE_TAG_SAW_WHITE:Ee++,SCRIPT:Ee++,SCRIPT_ENDING:Ee++}
d.XML_ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'"})
d.ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'",AElig:198,Aacute:193,Acirc:194,Agrave:192,Aring:197,Atilde:195,Auml:196,Ccedil:199,ETH:208,Eacute:201,Ecirc:202,Egrave:200,Euml:203,Iacute:205,Icirc:206,Igrave:204,Iuml:207,Ntilde:209,Oacute:211,Ocirc:212,Ograve:210,Oslash:216,Otilde:213,Ouml:214,THORN:222,Uacute:218,Ucirc:219,Ugrave:217,Uuml:220,Yacute:221,aacute:225,acirc:226,aelig:230,agrave:224,aring:229,atilde:227,auml:228,ccedil:231,eacute:233,ecirc:234,egrave:232,eth:240,euml:235,iacute:237,icirc:238,igrave:236,iuml:239,ntilde:241,oacute:243,ocirc:244,ograve:242,oslash:248,otilde:245,ouml:246,szlig:223,thorn:254,uacute:250,ucirc:251,ugrave:249,uuml:252,yacute:253,yuml:255,copy:169,reg:174,nbsp:160,iexcl:161,cent:162,pound:163,curren:164,yen:165,brvbar:166,sect:167,uml:168,ordf:170,laquo:171,not:172,shy:173,macr:175,deg:176,plusmn:177,sup1:185,sup2:178,sup3:179,acute:180,micro:181,para:182,middot:183,cedil:184,ordm:186,raquo:187,frac14:188,frac12:189,frac34:190,iquest:191,times:215,divide:247,OElig:338,oelig:339,Scaron:352,scaron:353,Yuml:376,fnof:402,circ:710,tilde:732,Alpha:913,Beta:914,Gamma:915,Delta:916,Epsilon:917,Zeta:918,Eta:919,Theta:920,Iota:921,Kappa:922,Lambda:923,Mu:924,Nu:925,Xi:926,Omicron:927,Pi:928,Rho:929,Sigma:931,Tau:932,Upsilon:933,Phi:934,Chi:935,Psi:936,Omega:937,alpha:945,beta:946,gamma:947,delta:948,epsilon:949,zeta:950,eta:951,theta:952,iota:953,kappa:954,lambda:955,mu:956,nu:957,xi:958,omicron:959,pi:960,rho:961,sigmaf:962,sigma:963,tau:964,upsilon:965,phi:966,chi:967,psi:968,omega:969,thetasym:977,upsih:978,piv:982,ensp:8194,emsp:8195,thinsp:8201,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ndash:8211,mdash:8212,lsquo:8216,rsquo:8217,sbquo:8218,ldquo:8220,rdquo:8221,bdquo:8222,dagger:8224,Dagger:8225,bull:8226,hellip:8230,permil:8240,prime:8242,Prime:8243,lsaquo:8249,rsaquo:8250,oline:8254,frasl:8260,euro:8364,image:8465,weierp:8472,real:8476,trade:8482,alefsym:8501,larr:8592,uarr:8593,rarr:8594,darr:8595,harr:8596,crarr:8629,lArr:8656,uArr:8657,rArr:8658,dArr:8659,hArr:8660,forall:8704,part:8706,exist:8707,empty:8709,nabla:8711,isin:8712,notin:8713,ni:8715,prod:8719,sum:8721,minus:8722,lowast:8727,radic:8730,prop:8733,infin:8734,ang:8736,and:8743,or:8744,cap:8745,cup:8746,int:8747,there4:8756,sim:8764,cong:8773,asymp:8776,ne:8800,equiv:8801,le:8804,ge:8805,sub:8834,sup:8835,nsub:8836,sube:8838,supe:8839,oplus:8853,otimes:8855,perp:8869,sdot:8901,lceil:8968,rceil:8969,lfloor:8970,rfloor:8971,lang:9001,rang:9002,loz:9674,spades:9824,clubs:9827,hearts:9829,diams:9830})
Object.keys(d.ENTITIES).forEach(function(v){var b=d.ENTITIES[v],T=typeof b=="number"?String.fromCharCode(b):b
d.ENTITIES[v]=T})
for(var xe in d.STATE)d.STATE[d.STATE[xe]]=xe
Ee=d.STATE
function emit(d,v,b){d[v]&&d[v](b)}function getDeclaredEncoding(d){var v=d&&d.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i)
return v?v[2]:null}function normalizeEncodingName(d){return d?d.toLowerCase().replace(/[^a-z0-9]/g,""):null}function encodingsMatch(d,v){const b=normalizeEncodingName(d),T=normalizeEncodingName(v)
return!b||!T||(T==="utf16"?b==="utf16le"||b==="utf16be":b===T)}function validateXmlDeclarationEncoding(d,v){if(d.strict&&d.encoding&&v&&v.name==="xml"){var b=getDeclaredEncoding(v.body)
b&&!encodingsMatch(d.encoding,b)&&strictFail(d,"XML declaration encoding "+b+" does not match detected stream encoding "+d.encoding.toUpperCase())}}function emitNode(d,v,b){d.textNode&&closeText(d)
emit(d,v,b)}function closeText(d){d.textNode=textopts(d.opt,d.textNode)
d.textNode&&emit(d,"ontext",d.textNode)
d.textNode=""}function textopts(d,v){d.trim&&(v=v.trim())
d.normalize&&(v=v.replace(/\s+/g," "))
return v}function error(d,v){closeText(d)
d.trackPosition&&(v+="\nLine: "+d.line+"\nColumn: "+d.column+"\nChar: "+d.c)
v=new Error(v)
d.error=v
emit(d,"onerror",v)
return d}function end(d){d.sawRoot&&!d.closedRoot&&strictFail(d,"Unclosed root tag")
d.state!==Ee.BEGIN&&d.state!==Ee.BEGIN_WHITESPACE&&d.state!==Ee.TEXT&&error(d,"Unexpected end")
closeText(d)
d.c=""
d.closed=!0
emit(d,"onend")
SAXParser.call(d,d.strict,d.opt)
return d}function strictFail(d,v){if(typeof d!="object"||!(d instanceof SAXParser))throw new Error("bad call to strictFail")
d.strict&&error(d,v)}function newTag(d){d.strict||(d.tagName=d.tagName[d.looseCase]())
var v=d.tags[d.tags.length-1]||d,b=d.tag={name:d.tagName,attributes:{}}
d.opt.xmlns&&(b.ns=v.ns)
d.attribList.length=0
emitNode(d,"onopentagstart",b)}function qname(d,v){var b=d.indexOf(":")<0?["",d]:d.split(":"),T=b[0],S=b[1]
if(v&&d==="xmlns"){T="xmlns"
S=""}return{prefix:T,local:S}}function attrib(d){d.strict||(d.attribName=d.attribName[d.looseCase]())
if(d.attribList.indexOf(d.attribName)!==-1||d.tag.attributes.hasOwnProperty(d.attribName))d.attribName=d.attribValue=""
else{if(d.opt.xmlns){var v=qname(d.attribName,!0),b=v.prefix,T=v.local
if(b==="xmlns")if(T==="xml"&&d.attribValue!==P)strictFail(d,"xml: prefix must be bound to "+P+"\nActual: "+d.attribValue)
else if(T==="xmlns"&&d.attribValue!==L)strictFail(d,"xmlns: prefix must be bound to "+L+"\nActual: "+d.attribValue)
else{var S=d.tag,O=d.tags[d.tags.length-1]||d
S.ns===O.ns&&(S.ns=Object.create(O.ns))
S.ns[T]=d.attribValue}d.attribList.push([d.attribName,d.attribValue])}else{d.tag.attributes[d.attribName]=d.attribValue
emitNode(d,"onattribute",{name:d.attribName,value:d.attribValue})}d.attribName=d.attribValue=""}}function openTag(d,v){if(d.opt.xmlns){var b=d.tag,T=qname(d.tagName)
b.prefix=T.prefix
b.local=T.local
b.uri=b.ns[T.prefix]||""
if(b.prefix&&!b.uri){strictFail(d,"Unbound namespace prefix: "+JSON.stringify(d.tagName))
b.uri=T.prefix}var S=d.tags[d.tags.length-1]||d
b.ns&&S.ns!==b.ns&&Object.keys(b.ns).forEach(function(v){emitNode(d,"onopennamespace",{prefix:v,uri:b.ns[v]})})
for(var O=0,C=d.attribList.length;O<C;O++){var P=d.attribList[O],L=P[0],te=P[1],ue=qname(L,!0),de=ue.prefix,ve=ue.local,we=de===""?"":b.ns[de]||"",xe={name:L,value:te,prefix:de,local:ve,uri:we}
if(de&&de!=="xmlns"&&!we){strictFail(d,"Unbound namespace prefix: "+JSON.stringify(de))
xe.uri=de}d.tag.attributes[L]=xe
emitNode(d,"onattribute",xe)}d.attribList.length=0}d.tag.isSelfClosing=!!v
d.sawRoot=!0
d.tags.push(d.tag)
emitNode(d,"onopentag",d.tag)
if(!v){d.noscript||d.tagName.toLowerCase()!=="script"?d.state=Ee.TEXT:d.state=Ee.SCRIPT
d.tag=null
d.tagName=""}d.attribName=d.attribValue=""
d.attribList.length=0}function closeTag(d){if(d.tagName){if(d.script){if(d.tagName!=="script"){d.script+="</"+d.tagName+">"
d.tagName=""
d.state=Ee.SCRIPT
return}emitNode(d,"onscript",d.script)
d.script=""}var v=d.tags.length,b=d.tagName
d.strict||(b=b[d.looseCase]())
var T=b
while(v--){if(d.tags[v].name===T)break
strictFail(d,"Unexpected close tag")}if(v<0){strictFail(d,"Unmatched closing tag: "+d.tagName)
d.textNode+="</"+d.tagName+">"
d.state=Ee.TEXT}else{d.tagName=b
var S=d.tags.length
while(S-- >v){var O=d.tag=d.tags.pop()
d.tagName=d.tag.name
emitNode(d,"onclosetag",d.tagName)
var C={}
for(var P in O.ns)C[P]=O.ns[P]
var L=d.tags[d.tags.length-1]||d
d.opt.xmlns&&O.ns!==L.ns&&Object.keys(O.ns).forEach(function(v){var b=O.ns[v]
emitNode(d,"onclosenamespace",{prefix:v,uri:b})})}v===0&&(d.closedRoot=!0)
d.tagName=d.attribValue=d.attribName=""
d.attribList.length=0
d.state=Ee.TEXT}}else{strictFail(d,"Weird empty close tag.")
d.textNode+="</>"
d.state=Ee.TEXT}}function parseEntity(d){var v,b=d.entity,T=b.toLowerCase(),S=""
if(d.ENTITIES[b])return d.ENTITIES[b]
if(d.ENTITIES[T])return d.ENTITIES[T]
if((b=T).charAt(0)==="#")if(b.charAt(1)==="x"){b=b.slice(2)
S=(v=parseInt(b,16)).toString(16)}else{b=b.slice(1)
S=(v=parseInt(b,10)).toString(10)}b=b.replace(/^0+/,"")
if(isNaN(v)||S.toLowerCase()!==b||v<0||v>1114111||!isXmlChar(v)){strictFail(d,"Invalid character entity")
return"&"+d.entity+";"}return String.fromCodePoint(v)}function isXmlChar(d){return d===9||d===10||d===13||d>=32&&d<=55295||d>=57344&&d<=65533||d>=65536&&d<=1114111}function beginWhiteSpace(d,v){if(v==="<"){d.state=Ee.OPEN_WAKA
d.startTagPosition=d.position}else if(!isWhitespace(v)){strictFail(d,"Non-whitespace before first tag.")
d.textNode=v
d.state=Ee.TEXT}}function charAt(d,v){var b=""
v<d.length&&(b=d.charAt(v))
return b}String.fromCodePoint||function(){var d=String.fromCharCode,v=Math.floor,fromCodePoint=function(){var b,T,S=[],O=-1,C=arguments.length
if(!C)return""
var P=""
while(++O<C){var L=Number(arguments[O])
if(!isFinite(L)||L<0||L>1114111||v(L)!==L)throw RangeError("Invalid code point: "+L)
if(L<=65535)S.push(L)
else{b=55296+((L-=65536)>>10)
T=L%1024+56320
S.push(b,T)}if(O+1===C||S.length>16384){P+=d.apply(null,S)
S.length=0}}return P}
Object.defineProperty?Object.defineProperty(String,"fromCodePoint",{value:fromCodePoint,configurable:!0,writable:!0}):String.fromCodePoint=fromCodePoint}()})(v)}),2613:(d=>{"use strict"
d.exports=require("assert")}),4434:(d=>{"use strict"
d.exports=require("events")}),9896:(d=>{"use strict"
d.exports=require("fs")}),8611:(d=>{"use strict"
d.exports=require("http")}),5692:(d=>{"use strict"
d.exports=require("https")}),9278:(d=>{"use strict"
d.exports=require("net")}),7598:(d=>{"use strict"
d.exports=require("node:crypto")}),6760:(d=>{"use strict"
d.exports=require("node:path")}),7975:(d=>{"use strict"
d.exports=require("node:util")}),857:(d=>{"use strict"
d.exports=require("os")}),2203:(d=>{"use strict"
d.exports=require("stream")}),4756:(d=>{"use strict"
d.exports=require("tls")}),9023:(d=>{"use strict"
d.exports=require("util")}),9899:((d,v,b)=>{"use strict"
b.d(v,{z:()=>check})
const T=require("node:fs/promises"),S=require("node:os")
var O=b(6760)
function fileTree({paths:d,readText:v}){const b=new Set(d),T=new Map([[".",[]]])
for(const v of d){const d=v.lastIndexOf("/")
filesOf(T,d===-1?".":v.slice(0,d)).push(v.slice(d+1))}const S=new Map
return{paths:d,has:d=>b.has(d),hasFolder:d=>T.has(d),filesIn:d=>T.get(d)??[],readText:d=>{const b=S.get(d)??v(d)
S.set(d,b)
return b}}}function filesOf(d,v){const b=d.get(v)
if(b!==void 0)return b
const T=[]
d.set(v,T)
filesOf(d,parentOf(v))
return T}function parentOf(d){const v=d.lastIndexOf("/")
return v===-1?".":d.slice(0,v)}function foldersUp(d){const v=[d]
for(let b=d;b!==".";){b=parentOf(b)
v.push(b)}return v}function inFolder(d,v){return d==="."?v:`${d}/${v}`}function isWithin(d,v){return v==="."||d===v||d.startsWith(`${v}/`)}function resolveFrom(d,v){const b=O.posix.join(d,v).replace(/\/+$/,"")
if(b!==".."&&!b.startsWith("../")&&!b.startsWith("/"))return b===""?".":b}function nameComponents(d){const v=new Set(d.flatMap(({name:d})=>d??[])),b=new Map
for(const{path:v,name:T}of d)T===void 0&&b.set(component_names_short(v),(b.get(component_names_short(v))??0)+1)
return new Map(d.map(({path:d,name:T})=>{if(T!==void 0)return[d,T]
const S=b.get(component_names_short(d))===1?component_names_short(d):plain(d)
return[d,claim(v,S)]}))}function component_names_short(d){return plain(d.split("/").at(-1)??d)}function claim(d,v){let b=v
for(let T=2;d.has(b);T+=1)b=`${v}-${T}`
d.add(b)
return b}function plain(d){return d==="."?"root":d.replaceAll(/[^A-Za-z0-9@._/+-]+/g,"-").slice(-100)}var C=b(5180)
function workspaceTest(d,v=[]){const b=d.filter(d=>!d.startsWith("!")).map(plainGlob).filter(Boolean),T=[...d.filter(d=>d.startsWith("!")).map(d=>d.slice(1)),...v].map(plainGlob).filter(Boolean)
if(b.length===0)return()=>!1
const S=C(b,{dot:!0}),O=T.length===0?()=>!1:C(T,{dot:!0})
return d=>S(d)&&!O(d)}function plainGlob(d){const v=d.replace(/^(?:\.?\/)+/,"").replace(/\/+$/,"")
return v==="."?"":v}function fixedPart(d){const{base:v}=C.scan(d)
return v.replace(/\/+$/,"")}async function findNodeVersionFile(d,{tree:v,packages:b}){for(const T of foldersUp(d)){const d=[".nvmrc",".node-version"].find(d=>v.has(inFolder(T,d)))
if(d!==void 0)return inFolder(T,d)
const S=b.all.get(T)?.node
if(S?.nodeVersion==="pinned")return S.file
if(await toolVersionsName(v,T,/^nodejs\s/m))return inFolder(T,".tool-versions")}return foldersUp(d).map(d=>b.all.get(d)?.node).find(d=>d?.nodeVersion==="bounded")?.file}async function findPythonVersionFile(d,{tree:v,packages:b}){for(const b of foldersUp(d)){if(v.has(inFolder(b,".python-version")))return inFolder(b,".python-version")
if(await toolVersionsName(v,b,/^python\s/m))return inFolder(b,".tool-versions")}const T=foldersUp(d).find(d=>b.all.get(d)?.python?.isPythonBounded===!0)
return T===void 0?void 0:inFolder(T,"pyproject.toml")}async function toolVersionsName(d,v,b){const T=inFolder(v,".tool-versions")
return d.has(T)&&b.test(await d.readText(T))}const P=[{name:"package-lock.json",manager:"npm"},{name:"npm-shrinkwrap.json",manager:"npm"},{name:"pnpm-lock.yaml",manager:"pnpm"},{name:"yarn.lock",manager:"yarn"},{name:"bun.lock",manager:"bun"},{name:"bun.lockb",manager:"bun"}],L=[{name:"uv.lock",manager:"uv"},{name:"poetry.lock",manager:"poetry"}],te=[{name:"pnpm-workspace.yaml",manager:"pnpm"},{name:".yarnrc.yml",manager:"yarn"},{name:".yarnrc",manager:"yarn"},{name:"bunfig.toml",manager:"bun"}]
async function findNodeInstallation(d,{tree:v,packages:b}){const T=b.nodeRoots.get(d.folder)??d.folder,S=b.all.get(T)?.node?.packageManager,O=presentIn(v,T,P),C=[...new Set(O.map(({manager:d})=>d))],[L]=presentIn(v,T,te),ue=S?.manager??C[0]??L?.manager??"npm",de=O.find(d=>d.manager===ue),ve=de&&inFolder(T,de.name),we=S?.version??(ue==="yarn"?await yarnOfLock(v,ve):void 0),Ee=await findNodeVersionFile(d.folder,{tree:v,packages:b}),xe=S===void 0&&C.length>1?[{file:inFolder(T,"package.json"),line:1,column:1,message:`${listNames(O)} lie side by side, of ${C.length} package managers. Delete those that are not used, or set \`packageManager\` in package.json.`,folder:T,ecosystem:"node"}]:[]
return{installation:installation_join({manager:ue,folder:T,lockFile:ve,version:we,versionFile:Ee}),faults:xe}}async function findPythonInstallation(d,{tree:v,packages:b}){const T=b.pythonRoots.get(d.folder)??d.folder,S=b.all.get(T)?.python?.tools??d.tools,O=presentIn(v,T,L),C=S.uv===S.poetry?void 0:S.uv?"uv":"poetry",P=O.length<2||C!==void 0,te=(O.length>1?C:void 0)??O[0]?.manager??C??"pip",ue=O.find(d=>d.manager===te),de=b.all.get(T)?.python??d
return{installation:installation_join({manager:te,folder:T,lockFile:ue&&inFolder(T,ue.name),version:te==="pip"?void 0:de.managerVersion[te],versionFile:await findPythonVersionFile(d.folder,{tree:v,packages:b})}),faults:P?[]:[{file:inFolder(T,"pyproject.toml"),line:1,column:1,message:`${listNames(O)} lie side by side, of two package managers. Delete the one that is not used, or keep only its table (\`[tool.uv]\` or \`[tool.poetry]\`).`,folder:T,ecosystem:"python"}]}}function presentIn(d,v,b){const T=new Set(d.filesIn(v))
return b.filter(({name:d})=>T.has(d))}function listNames(d){return d.map(({name:d})=>`\`${d}\``).join(" and ")}async function yarnOfLock(d,v){if(v!==void 0)return/^# yarn lockfile v1$/m.test((await d.readText(v)).slice(0,400))?"1":void 0}function installation_join({manager:d,folder:v,lockFile:b,version:T,versionFile:S}){return{manager:d,...T!==void 0&&{managerVersion:T},folder:v,...b!==void 0&&{lockFile:b},...S!==void 0&&{versionFile:S}}}const ue=new Set(["node_modules","bower_components","site-packages","vendor","vendored","third_party","third-party","dist","build","out","target","coverage","fixtures","__fixtures__","testdata","test-data","test_data","__mocks__","mocks","__snapshots__","examples","example","samples","sample","demos","demo","templates","template"])
function skippedPart(d,v=""){if(d===".")return
const b=v.split("/"),T=b.some(d=>d.startsWith("."))
return d.split("/").find(d=>d.startsWith(".")?!T:ue.has(d)&&!b.includes(d))}const de=new Set("go.mod Cargo.toml Gemfile composer.json pom.xml build.gradle build.gradle.kts deno.json deno.jsonc mix.exs Pipfile".split(" "))
function listLeftOut(d,{verdicts:v,packages:b,components:T,isChosen:S}){const O=new Set(T.map(({path:d})=>d)),C=S?"not listed under `checks` of slipway.yml":""
return[...v.map(({folder:d,reason:v})=>({path:d,reason:v??C})),...listUnknown(d,new Set([...O,...b.all.keys()])),...listSkipped(b)].filter(({path:d})=>!O.has(d))}function listUnknown(d,v){return d.paths.map(d=>({folder:parentOf(d),name:d.slice(d.lastIndexOf("/")+1)})).filter(({folder:d,name:b})=>de.has(b)&&!v.has(d)&&skippedPart(d)===void 0).map(({folder:d,name:v})=>({path:d,reason:`\`${v}\` is not known here; list the folder under \`checks\` with \`commands\``}))}const ve=3
function listSkipped({skipped:d}){return[...Map.groupBy(d,([,d])=>d)].flatMap(([d,v])=>{const b=v.map(([d])=>d),T=`in a folder \`${d}\``
return b.length<=ve?b.map(d=>({path:d,reason:T})):[{path:b[0]??d,reason:`${T}, and ${b.length-1} more`}]})}function nodeNeeds(d,v){const b=workspaceOf(d,v),T=v.members.node.get(b)
return Object.entries(d.dependencies).flatMap(([v,S])=>{const O=localPath(d.folder,{specifier:S,root:b})??T?.get(memberName(v,S))
return O===void 0||O===d.folder?[]:[{path:O,isFile:!1}]})}function missingMembers(d,v){const b=workspaceOf(d,v),T=v.members.node.get(b)
return Object.entries(d.dependencies).filter(([,d])=>d.startsWith("workspace:")).filter(([,v])=>localPath(d.folder,{specifier:v,root:b})===void 0).map(([d,v])=>memberName(d,v)).filter(d=>T?.has(d)!==!0)}function workspaceOf({folder:d},{packages:v}){return v.nodeRoots.get(d)??d}function localPath(d,{specifier:v,root:b}){const[,T="",S=""]=/^(?:(file|link|portal|workspace):(?:\/\/)?)?(.*)$/.exec(v)??[]
return/^\.{1,2}(?:\/|$)/.test(S)?resolveFrom(d,S):T==="workspace"?/^[^@]+\/[^@]*$/.test(S)?resolveFrom(b,S):void 0:T===""||/^[/~]/.test(S)?void 0:resolveFrom(d,S)}function memberName(d,v){const[,b]=/^(?:workspace|npm):(@?[^@\s]+)@/.exec(v)??[]
return b??d}function parseRequirements(d){const v=d.replaceAll(/\\\r?\n/g," ").split(/\r?\n/).map(d=>d.replace(/(?:^|\s)#.*$/,"").trim())
return{files:v.flatMap(d=>/^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(d)?.[1]??[]).filter(d=>!/^[a-z]+:\/\//i.test(d)),folders:v.flatMap(d=>localFolder(d)??[])}}function localFolder(d){const[,v]=/^(?:-e|--editable)[\s=]*(\S+)/.exec(d)??[],[,b]=/^[\w.[\],-]+\s*@\s*(file:\S+)/.exec(d)??[],[,T]=/^([^\s;]+)/.exec(d)??[],S=v??b??(d.startsWith("-")?void 0:T)
if(S===void 0)return
const O=S.replace(/^file:(?:\/\/(?=\.))?/,"").replace(/#.*$/,"").replace(/\[[^\]]*\]$/,"")
return/^\.{1,2}(?:\/|$)/.test(O)||/^[\w-]+(?:\/[\w.-]+)+\/?$/.test(O)&&!/\.(?:whl|tar\.gz|zip)$/.test(O)?O:void 0}async function followRequirements({folder:d,requirements:v},b){const T=new Set(v),S=[],O=[...v]
for(let v=O.pop();v!==void 0;v=O.pop()){const C=parseRequirements(await b.readText(v)),P=parentOf(v)
for(const d of C.files.flatMap(d=>resolveFrom(P,d)??[])){S.push({path:d,isFile:!0})
b.has(d)&&!T.has(d)&&O.push(d)
T.add(d)}for(const v of C.folders){const T=[resolveFrom(d,v),resolveFrom(P,v)].filter(d=>d!==void 0),O=T.find(d=>b.hasFolder(d)||b.has(d))??T[0]
O!==void 0&&S.push({path:O,isFile:!1})}}return S}function scanner_createScanner(d,v=!1){const b=d.length
let T=0,S="",O=0,C=16,P=0,L=0,te=0,ue=0,de=0
function scanHexDigits(v,b){let S=0,O=0
while(S<v||!b){let v=d.charCodeAt(T)
if(v>=48&&v<=57)O=O*16+v-48
else if(v>=65&&v<=70)O=O*16+v-65+10
else{if(!(v>=97&&v<=102))break
O=O*16+v-97+10}T++
S++}S<v&&(O=-1)
return O}function scanNumber(){let v=T
if(d.charCodeAt(T)===48)T++
else{T++
while(T<d.length&&isDigit(d.charCodeAt(T)))T++}if(T<d.length&&d.charCodeAt(T)===46){T++
if(!(T<d.length&&isDigit(d.charCodeAt(T)))){de=3
return d.substring(v,T)}T++
while(T<d.length&&isDigit(d.charCodeAt(T)))T++}let b=T
if(T<d.length&&(d.charCodeAt(T)===69||d.charCodeAt(T)===101)){T++;(T<d.length&&d.charCodeAt(T)===43||d.charCodeAt(T)===45)&&T++
if(T<d.length&&isDigit(d.charCodeAt(T))){T++
while(T<d.length&&isDigit(d.charCodeAt(T)))T++
b=T}else de=3}return d.substring(v,b)}function scanString(){let v="",S=T
while(1){if(T>=b){v+=d.substring(S,T)
de=2
break}const O=d.charCodeAt(T)
if(O===34){v+=d.substring(S,T)
T++
break}if(O!==92){if(O>=0&&O<=31){if(isLineBreak(O)){v+=d.substring(S,T)
de=2
break}de=6}T++}else{v+=d.substring(S,T)
T++
if(T>=b){de=2
break}switch(d.charCodeAt(T++)){case 34:v+='"'
break
case 92:v+="\\"
break
case 47:v+="/"
break
case 98:v+="\b"
break
case 102:v+="\f"
break
case 110:v+="\n"
break
case 114:v+="\r"
break
case 116:v+="\t"
break
case 117:const d=scanHexDigits(4,!0)
d>=0?v+=String.fromCharCode(d):de=4
break
default:de=5}S=T}}return v}function scanNext(){S=""
de=0
O=T
L=P
ue=te
if(T>=b){O=b
return C=17}let v=d.charCodeAt(T)
if(isWhiteSpace(v)){do{T++
S+=String.fromCharCode(v)
v=d.charCodeAt(T)}while(isWhiteSpace(v))
return C=15}if(isLineBreak(v)){T++
S+=String.fromCharCode(v)
if(v===13&&d.charCodeAt(T)===10){T++
S+="\n"}P++
te=T
return C=14}switch(v){case 123:T++
return C=1
case 125:T++
return C=2
case 91:T++
return C=3
case 93:T++
return C=4
case 58:T++
return C=6
case 44:T++
return C=5
case 34:T++
S=scanString()
return C=10
case 47:const L=T-1
if(d.charCodeAt(T+1)===47){T+=2
while(T<b){if(isLineBreak(d.charCodeAt(T)))break
T++}S=d.substring(L,T)
return C=12}if(d.charCodeAt(T+1)===42){T+=2
const v=b-1
let O=!1
while(T<v){const v=d.charCodeAt(T)
if(v===42&&d.charCodeAt(T+1)===47){T+=2
O=!0
break}T++
if(isLineBreak(v)){v===13&&d.charCodeAt(T)===10&&T++
P++
te=T}}if(!O){T++
de=1}S=d.substring(L,T)
return C=13}S+=String.fromCharCode(v)
T++
return C=16
case 45:S+=String.fromCharCode(v)
T++
if(T===b||!isDigit(d.charCodeAt(T)))return C=16
case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:S+=scanNumber()
return C=11
default:while(T<b&&isUnknownContentCharacter(v)){T++
v=d.charCodeAt(T)}if(O!==T){S=d.substring(O,T)
switch(S){case"true":return C=8
case"false":return C=9
case"null":return C=7}return C=16}S+=String.fromCharCode(v)
T++
return C=16}}function isUnknownContentCharacter(d){if(isWhiteSpace(d)||isLineBreak(d))return!1
switch(d){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function setPosition(d){T=d
S=""
O=0
C=16
de=0},getPosition:()=>T,scan:v?function scanNextNonTrivia(){let d
do{d=scanNext()}while(d>=12&&d<=15)
return d}:scanNext,getToken:()=>C,getTokenValue:()=>S,getTokenOffset:()=>O,getTokenLength:()=>T-O,getTokenStartLine:()=>L,getTokenStartCharacter:()=>O-ue,getTokenError:()=>de}}function isWhiteSpace(d){return d===32||d===9}function isLineBreak(d){return d===10||d===13}function isDigit(d){return d>=48&&d<=57}var we;(function(d){d[d.lineFeed=10]="lineFeed"
d[d.carriageReturn=13]="carriageReturn"
d[d.space=32]="space"
d[d._0=48]="_0"
d[d._1=49]="_1"
d[d._2=50]="_2"
d[d._3=51]="_3"
d[d._4=52]="_4"
d[d._5=53]="_5"
d[d._6=54]="_6"
d[d._7=55]="_7"
d[d._8=56]="_8"
d[d._9=57]="_9"
d[d.a=97]="a"
d[d.b=98]="b"
d[d.c=99]="c"
d[d.d=100]="d"
d[d.e=101]="e"
d[d.f=102]="f"
d[d.g=103]="g"
d[d.h=104]="h"
d[d.i=105]="i"
d[d.j=106]="j"
d[d.k=107]="k"
d[d.l=108]="l"
d[d.m=109]="m"
d[d.n=110]="n"
d[d.o=111]="o"
d[d.p=112]="p"
d[d.q=113]="q"
d[d.r=114]="r"
d[d.s=115]="s"
d[d.t=116]="t"
d[d.u=117]="u"
d[d.v=118]="v"
d[d.w=119]="w"
d[d.x=120]="x"
d[d.y=121]="y"
d[d.z=122]="z"
d[d.A=65]="A"
d[d.B=66]="B"
d[d.C=67]="C"
d[d.D=68]="D"
d[d.E=69]="E"
d[d.F=70]="F"
d[d.G=71]="G"
d[d.H=72]="H"
d[d.I=73]="I"
d[d.J=74]="J"
d[d.K=75]="K"
d[d.L=76]="L"
d[d.M=77]="M"
d[d.N=78]="N"
d[d.O=79]="O"
d[d.P=80]="P"
d[d.Q=81]="Q"
d[d.R=82]="R"
d[d.S=83]="S"
d[d.T=84]="T"
d[d.U=85]="U"
d[d.V=86]="V"
d[d.W=87]="W"
d[d.X=88]="X"
d[d.Y=89]="Y"
d[d.Z=90]="Z"
d[d.asterisk=42]="asterisk"
d[d.backslash=92]="backslash"
d[d.closeBrace=125]="closeBrace"
d[d.closeBracket=93]="closeBracket"
d[d.colon=58]="colon"
d[d.comma=44]="comma"
d[d.dot=46]="dot"
d[d.doubleQuote=34]="doubleQuote"
d[d.minus=45]="minus"
d[d.openBrace=123]="openBrace"
d[d.openBracket=91]="openBracket"
d[d.plus=43]="plus"
d[d.slash=47]="slash"
d[d.formFeed=12]="formFeed"
d[d.tab=9]="tab"})(we||(we={}))
new Array(20).fill(0).map((d,v)=>" ".repeat(v))
const Ee=200
new Array(Ee).fill(0).map((d,v)=>"\n"+" ".repeat(v)),new Array(Ee).fill(0).map((d,v)=>"\r"+" ".repeat(v)),new Array(Ee).fill(0).map((d,v)=>"\r\n"+" ".repeat(v)),new Array(Ee).fill(0).map((d,v)=>"\n"+"\t".repeat(v)),new Array(Ee).fill(0).map((d,v)=>"\r"+"\t".repeat(v)),new Array(Ee).fill(0).map((d,v)=>"\r\n"+"\t".repeat(v))
var xe,Oe,Je;(function(d){d.DEFAULT={allowTrailingComma:!1}})(xe||(xe={}))
function visit(d,v,b=xe.DEFAULT){const T=scanner_createScanner(d,!1),S=[]
let O=0
function toOneArgVisit(d){return d?v=>O===0&&d(v,T.getTokenOffset(),T.getTokenLength(),T.getTokenStartLine(),T.getTokenStartCharacter()):()=>!0}function toOneArgVisitWithPath(d){return d?v=>O===0&&d(v,T.getTokenOffset(),T.getTokenLength(),T.getTokenStartLine(),T.getTokenStartCharacter(),()=>S.slice()):()=>!0}function toBeginVisit(d){return d?()=>{O>0?O++:d(T.getTokenOffset(),T.getTokenLength(),T.getTokenStartLine(),T.getTokenStartCharacter(),()=>S.slice())===!1&&(O=1)}:()=>!0}function toEndVisit(d){return d?()=>{O>0&&O--
O===0&&d(T.getTokenOffset(),T.getTokenLength(),T.getTokenStartLine(),T.getTokenStartCharacter())}:()=>!0}const C=toBeginVisit(v.onObjectBegin),P=toOneArgVisitWithPath(v.onObjectProperty),L=toEndVisit(v.onObjectEnd),te=toBeginVisit(v.onArrayBegin),ue=toEndVisit(v.onArrayEnd),de=toOneArgVisitWithPath(v.onLiteralValue),ve=toOneArgVisit(v.onSeparator),we=function toNoArgVisit(d){return d?()=>O===0&&d(T.getTokenOffset(),T.getTokenLength(),T.getTokenStartLine(),T.getTokenStartCharacter()):()=>!0}(v.onComment),Ee=toOneArgVisit(v.onError),Oe=b&&b.disallowComments,Je=b&&b.allowTrailingComma
function scanNext(){while(1){const d=T.scan()
switch(T.getTokenError()){case 4:handleError(14)
break
case 5:handleError(15)
break
case 3:handleError(13)
break
case 1:Oe||handleError(11)
break
case 2:handleError(12)
break
case 6:handleError(16)}switch(d){case 12:case 13:Oe?handleError(10):we()
break
case 16:handleError(1)
break
case 15:case 14:break
default:return d}}}function handleError(d,v=[],b=[]){Ee(d)
if(v.length+b.length>0){let d=T.getToken()
while(d!==17){if(v.indexOf(d)!==-1){scanNext()
break}if(b.indexOf(d)!==-1)break
d=scanNext()}}}function parseString(d){const v=T.getTokenValue()
if(d)de(v)
else{P(v)
S.push(v)}scanNext()
return!0}function parseLiteral(){switch(T.getToken()){case 11:const d=T.getTokenValue()
let v=Number(d)
if(isNaN(v)){handleError(2)
v=0}de(v)
break
case 7:de(null)
break
case 8:de(!0)
break
case 9:de(!1)
break
default:return!1}scanNext()
return!0}function parseProperty(){if(T.getToken()!==10){handleError(3,[],[2,5])
return!1}parseString(!1)
if(T.getToken()===6){ve(":")
scanNext()
parseValue()||handleError(4,[],[2,5])}else handleError(5,[],[2,5])
S.pop()
return!0}function parseObject(){C()
scanNext()
let d=!1
while(T.getToken()!==2&&T.getToken()!==17){if(T.getToken()===5){d||handleError(4,[],[])
ve(",")
scanNext()
if(T.getToken()===2&&Je)break}else d&&handleError(6,[],[])
parseProperty()||handleError(4,[],[2,5])
d=!0}L()
T.getToken()!==2?handleError(7,[2],[]):scanNext()
return!0}function parseArray(){te()
scanNext()
let d=!0,v=!1
while(T.getToken()!==4&&T.getToken()!==17){if(T.getToken()===5){v||handleError(4,[],[])
ve(",")
scanNext()
if(T.getToken()===4&&Je)break}else v&&handleError(6,[],[])
if(d){S.push(0)
d=!1}else S[S.length-1]++
parseValue()||handleError(4,[],[4,5])
v=!0}ue()
d||S.pop()
T.getToken()!==4?handleError(8,[4],[]):scanNext()
return!0}function parseValue(){switch(T.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(!0)
default:return parseLiteral()}}scanNext()
if(T.getToken()===17){if(b.allowEmptyContent)return!0
handleError(4,[],[])
return!1}if(!parseValue()){handleError(4,[],[])
return!1}T.getToken()!==17&&handleError(9,[],[])
return!0}function getNodeType(d){switch(typeof d){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":return d?Array.isArray(d)?"array":"object":"null"
default:return"null"}}(function(d){d[d.None=0]="None"
d[d.UnexpectedEndOfComment=1]="UnexpectedEndOfComment"
d[d.UnexpectedEndOfString=2]="UnexpectedEndOfString"
d[d.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber"
d[d.InvalidUnicode=4]="InvalidUnicode"
d[d.InvalidEscapeCharacter=5]="InvalidEscapeCharacter"
d[d.InvalidCharacter=6]="InvalidCharacter"})(Oe||(Oe={}));(function(d){d[d.OpenBraceToken=1]="OpenBraceToken"
d[d.CloseBraceToken=2]="CloseBraceToken"
d[d.OpenBracketToken=3]="OpenBracketToken"
d[d.CloseBracketToken=4]="CloseBracketToken"
d[d.CommaToken=5]="CommaToken"
d[d.ColonToken=6]="ColonToken"
d[d.NullKeyword=7]="NullKeyword"
d[d.TrueKeyword=8]="TrueKeyword"
d[d.FalseKeyword=9]="FalseKeyword"
d[d.StringLiteral=10]="StringLiteral"
d[d.NumericLiteral=11]="NumericLiteral"
d[d.LineCommentTrivia=12]="LineCommentTrivia"
d[d.BlockCommentTrivia=13]="BlockCommentTrivia"
d[d.LineBreakTrivia=14]="LineBreakTrivia"
d[d.Trivia=15]="Trivia"
d[d.Unknown=16]="Unknown"
d[d.EOF=17]="EOF"})(Je||(Je={}))
const tt=function parse(d,v=[],b=xe.DEFAULT){let T=null,S=[]
const O=[]
function onValue(d){Array.isArray(S)?S.push(d):T!==null&&(S[T]=d)}visit(d,{onObjectBegin:()=>{const d={}
onValue(d)
O.push(S)
S=d
T=null},onObjectProperty:d=>{T=d},onObjectEnd:()=>{S=O.pop()},onArrayBegin:()=>{const d=[]
onValue(d)
O.push(S)
S=d
T=null},onArrayEnd:()=>{S=O.pop()},onLiteralValue:onValue,onError:(d,b,T)=>{v.push({error:d,offset:b,length:T})}},b)
return S[0]},nt=function parser_parseTree(d,v=[],b=xe.DEFAULT){let T={type:"array",offset:-1,length:-1,children:[],parent:void 0}
function ensurePropertyComplete(d){if(T.type==="property"){T.length=d-T.offset
T=T.parent}}function onValue(d){T.children.push(d)
return d}visit(d,{onObjectBegin:d=>{T=onValue({type:"object",offset:d,length:-1,parent:T,children:[]})},onObjectProperty:(d,v,b)=>{T=onValue({type:"property",offset:v,length:-1,parent:T,children:[]})
T.children.push({type:"string",value:d,offset:v,length:b,parent:T})},onObjectEnd:(d,v)=>{ensurePropertyComplete(d+v)
T.length=d+v-T.offset
T=T.parent
ensurePropertyComplete(d+v)},onArrayBegin:(d,v)=>{T=onValue({type:"array",offset:d,length:-1,parent:T,children:[]})},onArrayEnd:(d,v)=>{T.length=d+v-T.offset
T=T.parent
ensurePropertyComplete(d+v)},onLiteralValue:(d,v,b)=>{onValue({type:getNodeType(d),offset:v,length:b,parent:T,value:d})
ensurePropertyComplete(v+b)},onSeparator:(d,v,b)=>{T.type==="property"&&(d===":"?T.colonOffset=v:d===","&&ensurePropertyComplete(v))},onError:(d,b,T)=>{v.push({error:d,offset:b,length:T})}},b)
const S=T.children[0]
S&&delete S.parent
return S},rt=function parser_findNodeAtLocation(d,v){if(!d)return
let b=d
for(let d of v)if(typeof d=="string"){if(b.type!=="object"||!Array.isArray(b.children))return
let v=!1
for(const T of b.children)if(Array.isArray(T.children)&&T.children[0].value===d&&T.children.length===2){b=T.children[1]
v=!0
break}if(!v)return}else{const v=d
if(b.type!=="array"||v<0||!Array.isArray(b.children)||v>=b.children.length)return
b=b.children[v]}return b}
var ct;(function(d){d[d.InvalidSymbol=1]="InvalidSymbol"
d[d.InvalidNumberFormat=2]="InvalidNumberFormat"
d[d.PropertyNameExpected=3]="PropertyNameExpected"
d[d.ValueExpected=4]="ValueExpected"
d[d.ColonExpected=5]="ColonExpected"
d[d.CommaExpected=6]="CommaExpected"
d[d.CloseBraceExpected=7]="CloseBraceExpected"
d[d.CloseBracketExpected=8]="CloseBracketExpected"
d[d.EndOfFileExpected=9]="EndOfFileExpected"
d[d.InvalidCommentToken=10]="InvalidCommentToken"
d[d.UnexpectedEndOfComment=11]="UnexpectedEndOfComment"
d[d.UnexpectedEndOfString=12]="UnexpectedEndOfString"
d[d.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber"
d[d.InvalidUnicode=14]="InvalidUnicode"
d[d.InvalidEscapeCharacter=15]="InvalidEscapeCharacter"
d[d.InvalidCharacter=16]="InvalidCharacter"})(ct||(ct={}))
function printParseErrorCode(d){switch(d){case 1:return"InvalidSymbol"
case 2:return"InvalidNumberFormat"
case 3:return"PropertyNameExpected"
case 4:return"ValueExpected"
case 5:return"ColonExpected"
case 6:return"CommaExpected"
case 7:return"CloseBraceExpected"
case 8:return"CloseBracketExpected"
case 9:return"EndOfFileExpected"
case 10:return"InvalidCommentToken"
case 11:return"UnexpectedEndOfComment"
case 12:return"UnexpectedEndOfString"
case 13:return"UnexpectedEndOfNumber"
case 14:return"InvalidUnicode"
case 15:return"InvalidEscapeCharacter"
case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}function getLineColFromPtr(d,v){let b=d.slice(0,v).split(/\r?\n/)
return[b.length,b.pop().length+1]}function makeCodeBlock(d,v,b){let T=d.split(/\r?\n/),S="",O=1+(Math.log10(v+1)|0)
for(let d=v-1;d<=v+1;d++){let C=T[d-1]
if(C){S+=d.toString().padEnd(O," ")
S+=":  "
S+=C
S+="\n"
if(d===v){S+=" ".repeat(O+b+2)
S+="^\n"}}}return S}class TomlError extends Error{line
column
codeblock
constructor(d,v){const[b,T]=getLineColFromPtr(v.toml,v.ptr),S=makeCodeBlock(v.toml,b,T)
super(`Invalid TOML document: ${d}\n\n${S}`,v)
this.line=b
this.column=T
this.codeblock=S}static x(d,v,b){throw new TomlError(d,{toml:v.s,ptr:b??v.p})}}function parseString(d){let v=d.p,b=d.s.charCodeAt(d.p++),T=b,S=b===39,O=b===d.s.charCodeAt(d.p)&&b===d.s.charCodeAt(d.p+1)
O&&((b=d.s.charCodeAt(d.p+=2))===10?d.p++:b===13&&d.s.charCodeAt(d.p+1)===10&&(d.p+=2))
let C="",P=d.p,L=0
for(;d.p<d.s.length;d.p++){b=d.s.charCodeAt(d.p)
if(O&&(b===10||b===13&&d.s.charCodeAt(d.p+1)===10))L=L&&3
else if(b<32&&b!==9||b===127)TomlError.x("control characters are not allowed in strings",d)
else{if(!(L&&L!==3||b!==T||O&&(d.s.charCodeAt(d.p+1)!==T||d.s.charCodeAt(d.p+2)!==T))){if(O){d.s.charCodeAt(d.p+3)===T&&d.p++
d.s.charCodeAt(d.p+3)===T&&d.p++}if(!L){let v=d.s.slice(P,d.p)
C=C?C+v:v}d.p+=O?3:1
return C}if(L){if(L===1)if(b===120||b===117||b===85){let v=d.p++-1,T=0,S=b===120?2:b===117?4:8
for(let v=0;v<S;v++,d.p++){let v=d.s.charCodeAt(d.p),b=v>=48&&v<=57?v-48:v>=65&&v<=70?v-65+10:v>=97&&v<=102?v-97+10:-1
b<0&&TomlError.x("invalid non-hex character in unicode escape",d)
T=T<<4|b}(T<0||T>1114111||T>=55296&&T<=57343)&&TomlError.x("invalid unicode escape",d,v)
C+=String.fromCodePoint(T)
P=d.p--
L=0}else if(!O||b!==32&&b!==9){b===98?C+="\b":b===116?C+="\t":b===110?C+="\n":b===102?C+="\f":b===114?C+="\r":b===101?C+="\x1b":b===34?C+='"':b===92?C+="\\":TomlError.x("unrecognised escape sequence",d)
P=d.p+1
L=0}else L=2
else if(b!==32&&b!==9){L===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",d,P)
L=S||b!==92?0:1
P=d.p}}else if(!S&&b===92){C+=d.s.slice(P,P=d.p)
L=1}}}TomlError.x("unfinished string",d,v)}let pt=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i
class TomlDate extends Date{#e=!1
#t=!1
#n=null
constructor(d,v,b){let T,S=!0,O=!0,C="Z"
if(typeof d=="string")if(v)e:{if(v<3){if(+d.slice(11,13)>23){d=""
break e}if(v===2){C=null
d+="Z"}else(T=d.charCodeAt(d.length-1))!==90&&T!==122&&(C=d.slice(d.length-6))
b&&(d=d.slice(0,10)+"T"+d.slice(11))}else v===4&&(d=+d.slice(0,2)>23?"":`0000-01-01T${d}Z`)
S=v!==4
O=v!==3}else{let v=d.match(pt)
if(v){if(!v[1]){S=!1
d=`0000-01-01T${d}`}O=!!v[2]
O&&d[10]===" "&&(d=d.replace(" ","T"))
if(v[2]&&+v[2]>23)d=""
else{C=v[3]||null
!C&&O&&(d+="Z")}}else d=""}super(d)
if(!isNaN(this.getTime())){this.#e=S
this.#t=O
this.#n=C}}isDateTime(){return this.#e&&this.#t}isLocal(){return!this.#e||!this.#t||!this.#n}isDate(){return this.#e&&!this.#t}isTime(){return this.#t&&!this.#e}isValid(){return this.#e||this.#t}toISOString(){let d=super.toISOString()
if(this.isDate())return d.slice(0,10)
if(this.isTime())return d.slice(11,23)
if(this.#n===null)return d.slice(0,-1)
if(this.#n==="Z"||this.#n==="z")return d
let v=60*+this.#n.slice(1,3)+ +this.#n.slice(4,6)
v=this.#n[0]==="-"?v:-v
return new Date(this.getTime()-v*6e4).toISOString().slice(0,-1)+this.#n}static wrapAsOffsetDateTime(d,v="Z"){let b=new TomlDate(d)
b.#n=v
return b}static wrapAsLocalDateTime(d){let v=new TomlDate(d)
v.#n=null
return v}static wrapAsLocalDate(d){let v=new TomlDate(d)
v.#t=!1
v.#n=null
return v}static wrapAsLocalTime(d){let v=new TomlDate(d)
v.#e=!1
v.#n=null
return v}}function extract_isDigit(d,v=10){return v===16?d>47&&d<58||d>64&&d<71||d>96&&d<103:d>47&&d<48+v}function isEndOfValue(d,v){return d===32||d===9||d===10||d===13||v&&(d===v||d===44)||d===35}function extractValue(d,v){let b=d.p,T=d.s.charCodeAt(d.p)
if(T===91||T===123){d.d--||TomlError.x("document contains excessively nested structures. aborting.",d)
let v=T===91?parseArray(d):parseInlineTable(d)
d.d++
return v}if(T===34||T===39)return parseString(d)
if(T===116){d.s.charCodeAt(++d.p)===114&&d.s.charCodeAt(++d.p)===117&&d.s.charCodeAt(++d.p)===101||TomlError.x("invalid value",d,b)
return d.p++,!0}if(T===102){d.s.charCodeAt(++d.p)===97&&d.s.charCodeAt(++d.p)===108&&d.s.charCodeAt(++d.p)===115&&d.s.charCodeAt(++d.p)===101||TomlError.x("invalid value",d,b)
return d.p++,!1}return T===43||T===45?parseNumber(d,d.p,d.s.charCodeAt(++d.p),44-T,v):d.s.charCodeAt(d.p+4)===45&&d.s.charCodeAt(d.p+7)===45?parseDate(d,T,v):d.s.charCodeAt(d.p+2)===58?parseTime(d,T,v):parseNumber(d,d.p,T,0,v)}function parseNumber(d,v,b,T,S){let O=b,C=0,P=!1
if(O===105){d.s.charCodeAt(++d.p)===110&&d.s.charCodeAt(++d.p)===102||TomlError.x("invalid value",d,v)
return d.p++,(T||1)/0}if(O===110){d.s.charCodeAt(++d.p)===97&&d.s.charCodeAt(++d.p)===110||TomlError.x("invalid value",d,v)
return d.p++,NaN}if(O===48){if(++d.p>=d.s.length||isEndOfValue(O=d.s.charCodeAt(d.p),S))return d.bi===!0?0n:0
if(!T){if(O===120)return parseIntegerBaseN(d,v,16,S)
if(O===98)return parseIntegerBaseN(d,v,2,S)
if(O===111)return parseIntegerBaseN(d,v,8,S)}O===46?C=2:O===101||O===69?C=4:TomlError.x("illegal leading zero",d,v)}else extract_isDigit(O)||TomlError.x("invalid value",d,v)
while(++d.p<d.s.length&&(O=d.s.charCodeAt(d.p),!isEndOfValue(O,S))){C||(C=1)
if(O===95){C&1||TomlError.x("illegal underscore",d)
C+=11
P=!0}else C===1&&O===46?C=2:C!==1&&C!==3||O!==101&&O!==69?C!==4||O!==43&&O!==45?extract_isDigit(O)?C>9?C-=11:C&1||C++:TomlError.x("illegal character in numeric literal",d):C=6:C=4}if(!C){let v=(b-48)*(T||1)
return d.bi===!0?BigInt(v):v}C&1||TomlError.x("unfinished numeric value",d,v)
let L=d.s.slice(v,d.p)
P&&(L=L.replaceAll("_",""))
return C>1?parseFloat(L):parseInteger(d,L,10,v)}function parseIntegerBaseN(d,v,b,T){let S,O=1
while(++d.p<d.s.length&&(S=d.s.charCodeAt(d.p),!isEndOfValue(S,T)))if(S===95){O&1&&TomlError.x("illegal underscore",d)
O=3}else extract_isDigit(S,b)?O&1&&O--:TomlError.x("illegal character in numeric literal",d)
O&1&&TomlError.x("unfinished numeric value",d)
let C=d.s.slice(v+2,d.p)
O&&(C=C.replaceAll("_",""))
return parseInteger(d,C,b,v)}function parseInteger(d,v,b,T){if(d.bi!==!0)e:{let S=parseInt(v,b)
if(!Number.isSafeInteger(S)){if(d.bi)break e
TomlError.x("integer value cannot be represented losslessly",d,T)}return S}return b===10?BigInt(v):BigInt((b===2?"0b":b===8?"0o":"0x")+v)}function parseDate(d,v,b){let T,S=d.p++
if(!(extract_isDigit(v)&&extract_isDigit(d.s.charCodeAt(d.p++))&&extract_isDigit(d.s.charCodeAt(d.p++))&&extract_isDigit(d.s.charCodeAt(d.p++))))return parseNumber(d,d.p=S,v,0,b)
d.p+=5
extract_isDigit(d.s.charCodeAt(d.p++))||TomlError.x("invalid date-time: date part is malformed",d,S)
if(d.p>=d.s.length||((v=d.s.charCodeAt(d.p))!==32||(T=!0,!extract_isDigit(d.s.charCodeAt(d.p+1))))&&v!==84&&v!==116){let v=d.s.slice(S,d.p)
return readDate(d,v,3,!1,S)}d.s.charCodeAt(d.p+=3)!==58&&TomlError.x("invalid date-time: time part is malformed",d,S)
d.s.charCodeAt(d.p+=3)===58&&(d.p+=3)
if(d.s.charCodeAt(d.p)===46)while(extract_isDigit(d.s.charCodeAt(++d.p)));if(v=d.s.charCodeAt(d.p)){if(v===90||v===122){let v=d.s.slice(S,++d.p)
return readDate(d,v,1,T,S,"[+00:00]")}if(v===43||v===45){let v=d.s.slice(S,d.p+=6)
return readDate(d,v,1,T,S,!d.ld&&"["+d.s.slice(d.p-6,d.p)+"]")}}let O=d.s.slice(S,d.p)
return readDate(d,O,2,T,S)}function parseTime(d,v,b){let T=d.p
if(!extract_isDigit(v)||!extract_isDigit(d.s.charCodeAt(++d.p)))return parseNumber(d,--d.p,v,0,b)
d.s.charCodeAt(d.p+=4)===58&&(d.p+=3)
if(d.s.charCodeAt(d.p)===46)while(extract_isDigit(d.s.charCodeAt(++d.p)));let S=d.s.slice(T,d.p)
return readDate(d,S,4,!1,T)}function readDate(d,v,b,T,S,O){if(d.ld){let O=new TomlDate(v,b,T)
O.isValid()||TomlError.x("invalid date",d,S)
return O}try{O&&(v+=O)
switch(b){case 1:return Temporal.ZonedDateTime.from(v)
case 2:return Temporal.PlainDateTime.from(v)
case 3:return Temporal.PlainDate.from(v)
case 4:return Temporal.PlainTime.from(v)}}catch(v){TomlError.x(v instanceof Error?v.message:""+v,d,S)}}function skipComment(d){for(;d.p<d.s.length;d.p++){let v=d.s.charCodeAt(d.p)
if(v===10)break
if(v===13&&d.s.charCodeAt(d.p+1)===10){d.p++
break}(v<32&&v!==9||v===127)&&TomlError.x("control characters are not allowed in comments",d)}}function skipVoid(d,v,b){let T
while(d.p<d.s.length){while(d.p<d.s.length&&((T=d.s.charCodeAt(d.p))===32||T===9||!v&&(T===10||T===13&&d.s.charCodeAt(d.p+1)===10)))d.p++
if(b||T!==35)break
skipComment(d)}}function parseKey(d,v=61){let b,T,S=0,O=[],C=d.s.charCodeAt(b=d.p)
do{if(C===v){S||TomlError.x("unexpected end of key",d)
S===1&&O.push(d.s.slice(T,d.p))
return d.p++,O}if(C===46){S||TomlError.x("illegal empty bare key",d)
S===1&&O.push(d.s.slice(T,d.p))
S=0}else if(S||C!==34&&C!==39){if(C===32||C===9){if(S===1){O.push(d.s.slice(T,d.p))
S=2}}else if(S===2||C<48&&C!==45||C>57&&C<65||C>90&&C<97&&C!==95||C>122)TomlError.x("illegal character in key",d)
else if(!S){S=1
T=d.p}}else{C===d.s.charCodeAt(d.p+1)&&C===d.s.charCodeAt(d.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",d)
O.push(parseString(d))
S=2
d.p--}}while(C=d.s.charCodeAt(++d.p))
TomlError.x("incomplete key-value: cannot find end of key",d,b)}function parseInlineTable(d){let v,b=d.p++,T=Object.create(null),S=new Set
while(d.p<d.s.length){skipVoid(d)
if((v=d.s.charCodeAt(d.p))===125){d.p++
return T}let b,O=T,C=!1,P=d.p,L=parseKey(d)
for(let v=0;v<L.length;v++){v&&(O=C?O[b]:O[b]=Object.create(null))
b=L[v];(C=Object.hasOwn(O,b))&&(typeof O[b]!="object"||S.has(O[b]))&&TomlError.x("trying to redefine an already defined value",d,P)
let T=b==="__proto__"
if(d.uk&&(T||b==="constructor")){O=d.uk!==1&&TomlError.x("document contains an unsafe property",d,P)
break}!C&&T&&Object.defineProperty(O,b,{enumerable:!0,configurable:!0,writable:!0})}C&&TomlError.x("trying to redefine an already defined value",d,P)
skipVoid(d,!0,!0)
let te=extractValue(d,125)
O&&typeof(O[b]=te)=="object"&&S.add(te)
skipVoid(d)
if((v=d.s.charCodeAt(d.p++))===125)return T
v!==44&&TomlError.x("expected comma or end of structure",d,d.p-1)}TomlError.x("unfinished table",d,b)}function parseArray(d){let v,b=d.p++,T=[]
while(d.p<d.s.length){skipVoid(d)
if((v=d.s.charCodeAt(d.p))===93){d.p++
return T}T.push(extractValue(d,93))
skipVoid(d)
if((v=d.s.charCodeAt(d.p++))===93)return T
v!==44&&TomlError.x("expected comma or end of structure",d,d.p-1)}TomlError.x("unfinished array",d,b)}function peekTable(d,v,b,T,S){let O,C,P=b,L=T,te=!1
for(let b=0;b<v.length;b++){if(b){P=te?P[O]:P[O]=Object.create(null)
L=(C=L[O]).c
if(S===0&&(C.t===1||C.t===2))return null
if(C.t===2){let d=P.length-1
P=P[d]
L=L[d].c}}O=v[b]
if((te=Object.hasOwn(P,O))&&L[O]?.t===0&&L[O]?.d)return null
if(!te){let T=O==="__proto__"
if(d.uk&&(T||O==="constructor"))return!1
if(T){Object.defineProperty(P,O,{enumerable:!0,configurable:!0,writable:!0})
Object.defineProperty(L,O,{enumerable:!0,configurable:!0,writable:!0})}L[O]={t:b<v.length-1&&S===2?3:S,d:!1,i:0,c:Object.create(null)}}}C=L[O]
if(C.t!==S&&(S!==1||C.t!==3))return null
if(S===2){if(!C.d){C.d=!0
P[O]=[]}P[O].push(P=Object.create(null))
C.c[C.i++]=C={t:1,d:!1,i:0,c:Object.create(null)}}if(C.d)return null
C.d=!0
if(S===1)P=te?P[O]:P[O]=Object.create(null)
else if(S===0&&te)return null
return[O,P,C.c]}function validateTablePeek(d,v,b){v!==null&&d.uk!==2||TomlError.x(v===null?"trying to redefine an already defined table or value":"document contains an unsafe property",d,b)}function parse_parse(d,v={}){let b,T={s:d,p:0,d:v.maxDepth??1e3,bi:v.integersAsBigInt??!1,ld:v.useLegacyDate??!0,uk:v.unsafeKeyBehaviour==="throw"?2:v.unsafeKeyBehaviour==="drop"?1:0},S=Object.create(null),O=Object.create(null),C=!1,P=S,L=O
d.charCodeAt(0)===65279&&T.p++
skipVoid(T)
while(T.p<d.length){if(d.charCodeAt(T.p)===91){let v=d.charCodeAt(++T.p)===91
b=T.p+=+v
C=!1
let te=parseKey(T,93)
if(v){d.charCodeAt(T.p)!==93&&TomlError.x("expected end of table array declaration",T)
T.p++}let ue=peekTable(T,te,S,O,v?2:1)
if(ue){L=ue[2]
P=ue[1]}else{validateTablePeek(T,ue,b)
C=!0}}else{b=T.p
let d=peekTable(T,parseKey(T),P,L,0)
d||C||validateTablePeek(T,d,b)
skipVoid(T,!0,!0)
let v=extractValue(T,void 0)
d&&!C&&(d[1][d[0]]=v)}skipVoid(T,!0)
T.p<d.length&&(b=d.charCodeAt(T.p))!==10&&(b!==13||d.charCodeAt(T.p+1)!==10)&&TomlError.x("each key-value declaration must be followed by an end-of-line",T)
skipVoid(T)}return S}"".isWellFormed
var bt=b(9610),_t=b(9973)
function parseJson(d){try{return{value:JSON.parse(withoutMark(d))}}catch(v){const b=[]
tt(d,b,{disallowComments:!0,allowTrailingComma:!1})
const[T]=b,S=T===void 0?(0,_t.bD)(v):splitWords(printParseErrorCode(T.error))
return{fault:{...placeAt(d,T?.offset??0),message:`not valid JSON: ${S}.`}}}}function parseLooseJson(d){return tt(withoutMark(d),[],{allowTrailingComma:!0})}function locateInJson(d,v){const b=nt(d),T=b&&rt(b,[...v])
return placeAt(d,T?.offset??0)}function parseToml(d){try{return{value:parse_parse(withoutMark(d))}}catch(d){if(!(d instanceof TomlError))throw d
const[v=""]=d.message.split("\n"),b=v.replace(/^Invalid TOML document: /,"").replace(/\.?$/,".")
return{fault:{line:d.line,column:d.column,message:`not valid TOML: ${b}`}}}}function parseYaml(d){const v=new bt.HN,b=(0,bt.parseDocument)(d,{lineCounter:v,prettyErrors:!1}),[T]=b.errors
if(T!==void 0){const{line:d,col:b}=v.linePos(T.pos[0])
return{fault:{line:d,column:b,message:`not valid YAML: ${T.message.replace(/\.?$/,".")}`}}}try{return{value:b.toJS({maxAliasCount:100})}}catch(d){return{fault:{line:1,column:1,message:`not valid YAML: ${(0,_t.bD)(d)}.`}}}}function withoutMark(d){return d.replace(/^\u{FEFF}/u,"")}function placeAt(d,v){const b=d.slice(0,v).split("\n")
return{line:b.length,column:(b.at(-1)?.length??0)+1}}function splitWords(d){return d.replaceAll(/(?<=[a-z])(?=[A-Z])/g," ").toLowerCase()}function isMapping(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}function valueAt(d,...v){let b=d
for(const d of v)b=isMapping(b)&&Object.hasOwn(b,d)?b[d]:void 0
return b}function mappingAt(d,...v){const b=valueAt(d,...v)
return isMapping(b)?b:{}}function textAt(d,...v){const b=valueAt(d,...v)
return typeof b=="string"?b:void 0}function textsAt(d,...v){return[valueAt(d,...v)].flat().filter(d=>typeof d=="string")}function allTexts(d){return typeof d=="string"?[d]:Array.isArray(d)?d.flatMap(d=>allTexts(d)):isMapping(d)?Object.values(d).flatMap(d=>allTexts(d)):[]}const Tt=/^[jt]sconfig(?:[.-][^/]+)?\.json$/
async function followTsconfigs(d,{tree:v,ownerOf:b,packages:T}){const S=ownConfigs(v,d),O=[]
for(const C of S){const S=await readConfig(v,C),P=sourcesOf(C,S).filter(v=>b(v)!==d)
O.push(...referencesOf(C,S),...P.filter(d=>!holdsPackages(d,T.all.keys())))}return[...O.map(d=>({path:d,isFile:!1})),...(await followExtends(S,v)).map(d=>({path:d,isFile:!0}))]}function ownConfigs(d,v){return d.filesIn(v).filter(d=>Tt.test(d)).map(d=>v==="."?d:`${v}/${d}`)}async function readConfig(d,v){return parseLooseJson(await d.readText(v))}async function followExtends(d,v){const b=new Set(d),T=[...d]
for(let d=T.pop();d!==void 0;d=T.pop()){if(!v.has(d))continue
const S=textsAt(await readConfig(v,d),"extends").flatMap(b=>resolveExtends(v,parentOf(d),b)??[])
for(const d of S.filter(d=>!b.has(d))){b.add(d)
T.push(d)}}return[...b].filter(v=>!d.includes(v))}function resolveExtends(d,v,b){if(!b.startsWith("."))return
const T=resolveFrom(v,b)
return T!==void 0?[T,`${T}.json`,`${T}/tsconfig.json`].find(v=>d.has(v))??T:void 0}function referencesOf(d,v){return[valueAt(v,"references")].flat().flatMap(d=>textAt(d,"path")??[]).flatMap(v=>resolveFrom(parentOf(d),v)??[]).map(d=>d.endsWith(".json")?parentOf(d):d)}function sourcesOf(d,v){const b=textAt(v,"compilerOptions","baseUrl")??".",T=allTexts(mappingAt(v,"compilerOptions","paths")).map(d=>`${b}/${d}`)
return[...textsAt(v,"include"),...textsAt(v,"files"),...T].map(d=>d.replace(/^(?:\.\/)+/,"")).filter(d=>d.startsWith("../")).flatMap(v=>resolveFrom(parentOf(d),fixedPart(v))??[])}function holdsPackages(d,v){return d==="."||[...v].some(v=>v.startsWith(`${d}/`))}async function findLinks(d){const v={dependents:new Map,watched:new Map,missing:new Map},b=[...d.packages.all.values()],T=await Promise.all(b.map(v=>findNeeds(v,d)))
for(const[S,{folder:O,node:C}]of b.entries()){for(const b of T[S]??[])addNeed(v,O,{need:b,sources:d})
for(const b of C?missingMembers(C,d):[])add(v.missing,b,O)}return v}function links_addLinks(d,v,b){const copy=d=>new Map([...d].map(([d,v])=>[d,new Set(v)])),T={dependents:copy(d.dependents),watched:copy(d.watched),missing:copy(d.missing)}
for(const[d,S]of v)for(const v of S)addNeed(T,d,{need:v,sources:b})
return T}function addNeed(d,v,{need:{path:b,isFile:T},sources:S}){const O=S.ownerOf(b)
O===v&&isWithin(b,v)||(O===void 0||T||O!==b&&isWithin(v,O)?add(d.watched,b,v):add(d.dependents,O,v))}function add(d,v,b){const T=d.get(v)
T===void 0?d.set(v,new Set([b])):T.add(b)}async function findNeeds(d,v){const{node:b,python:T,folder:S}=d
return[...b?nodeNeeds(b,v):[],...b?await followTsconfigs(S,v):[],...T?pythonNeeds(T,v):[],...T?await followRequirements(T,v.tree):[]]}function pythonNeeds(d,{packages:v,members:b}){const T=v.pythonRoots.get(d.folder)??d.folder,S=b.python.get(T)
return[...d.paths.map(v=>resolveFrom(d.folder,v)),...d.memberNames.map(d=>S?.get(d))].flatMap(v=>v===void 0||v===d.folder?[]:[{path:v,isFile:!1}])}function links_namesOfMembers(d){const v=new Map,b=new Map
for(const{folder:T,node:S,python:O}of d.all.values()){S?.name!==void 0&&nameMember(v,d.nodeRoots.get(T)??T,[S.name,T])
O?.name!==void 0&&nameMember(b,d.pythonRoots.get(T)??T,[O.name,T])}return{node:v,python:b}}function nameMember(d,v,b){const T=d.get(v)??new Map
T.set(...b)
d.set(v,T)}function ownerFinder(d){const v=new Map,ofFolder=b=>{if(v.has(b))return v.get(b)
const T=foldersUp(b).find(v=>d.has(v))
v.set(b,T)
return T}
return v=>{if(d.has(v))return v
const b=v.lastIndexOf("/")
return ofFolder(b===-1?".":v.slice(0,b))}}const Nt=["npm","pnpm","yarn","bun"]
var $t=b(1848)
const Ct=["dependencies","devDependencies","optionalDependencies","peerDependencies"]
async function readNodePackage(d,v){const b=inFolder(v,"package.json"),T=await d.readText(b),S=asMap(parseJson(T)),O=S.fault?{}:S.value,C=await readPnpmWorkspace(d,v),P=readPackageManager(O),L=Object.assign({},...Ct.map(d=>textMap(O,d))),te=[...S.fault?[{file:b,...S.fault}]:[],...C.faults,...P.unknown===void 0?[]:[{file:b,...locateInJson(T,["packageManager"]),message:tellUnknownManager(P.unknown)}]]
return{folder:v,file:b,name:textAt(O,"name"),workspaces:C.packages??readWorkspaces(O),packageManager:P.known,dependencies:L,isMarker:!S.fault&&Object.keys(L).length===0&&Object.keys(mappingAt(O,"scripts")).length===0,nodeVersion:readNodeVersion(O),faults:te.map(d=>Object.assign(d,{folder:v,ecosystem:"node"}))}}function asMap(d){return d.fault||isMapping(d.value)?d:{fault:{line:1,column:1,message:"this is not a map."}}}function readWorkspaces(d){const v=textsAt(d,"workspaces")
return v.length>0?v:textsAt(d,"workspaces","packages")}async function readPnpmWorkspace(d,v){const b=inFolder(v,"pnpm-workspace.yaml")
if(!d.has(b))return{faults:[]}
const T=parseYaml(await d.readText(b))
return T.fault?{packages:[],faults:[{file:b,...T.fault}]}:{packages:textsAt(T.value,"packages"),faults:[]}}function readPackageManager(d){const v=textAt(d,"packageManager"),[,b,T]=/^([^@\s]+)(?:@([^+\s]+).*)?$/.exec(v??"")??[]
if(v!==void 0&&!isManager(b))return{unknown:v}
if(isManager(b))return{known:{manager:b,version:T}}
const S=[valueAt(d,"devEngines","packageManager")].flat().find(d=>isManager(nameOf(d))),O=nameOf(S)
return isManager(O)?{known:{manager:O,version:exactVersion(textAt(S,"version"))}}:{}}function nameOf(d){return textAt(d,"name")}function exactVersion(d){return d!==void 0&&/^\d+\.\d+\.\d+/.test(d)?d:void 0}function isManager(d){return Nt.some(v=>v===d)}function tellUnknownManager(d){const[v=""]=d.split("@"),b=Nt.map(d=>`\`${d}@VERSION\``).join(", ")
return`\`packageManager\` is \`${d}\`, which is none that is known here${(0,$t.a)(v,Nt)} Set it to one of: ${b}.`}function readNodeVersion(d){const v=[valueAt(d,"devEngines","runtime")].flat()
return textAt(d,"volta","node")!==void 0||v.some(d=>nameOf(d)==="node"&&textAt(d,"version")!==void 0)?"pinned":textAt(d,"engines","node")===void 0?void 0:"bounded"}function textMap(d,v){return Object.fromEntries(Object.entries(mappingAt(d,v)).filter(d=>typeof d[1]=="string"))}const It=/^requirements(?:[._-].+)?\.(?:txt|in)$|^.+[._-]requirements\.(?:txt|in)$/
function pythonManifestFolder(d){const v=d.lastIndexOf("/"),[b,T]=v===-1?[".",d]:[d.slice(0,v),d.slice(v+1)]
return T==="pyproject.toml"||T==="setup.py"||T==="setup.cfg"||It.test(T)?b:/(?:^|\/)requirements$/.test(b)&&/\.(?:txt|in)$/.test(T)?b==="requirements"?".":b.slice(0,-13):void 0}async function readPythonProject(d,v){const b=inFolder(v,"pyproject.toml"),T=d.has(b)?parseToml(await d.readText(b)):{value:{}},S=T.fault?{}:T.value,O=listRequirements(d,v),C=T.fault!==void 0||declaresPackage(S),P=await declaresSetup(d,v),L=inFolder(v,"uv.toml"),te=d.has(L)?parseToml(await d.readText(L)):{value:{}}
return{folder:v,isInstalled:C||P||O.length>0,requirements:O,hasRequirementsAlone:!C&&!P,name:plainName(textAt(S,"project","name")??textAt(S,"tool","poetry","name")),tools:{uv:isMapping(valueAt(S,"tool","uv")),poetry:isMapping(valueAt(S,"tool","poetry"))},workspace:readWorkspace(S),paths:listPaths(S),memberNames:listMemberNames(S),managerVersion:{uv:textAt(S,"tool","uv","required-version")??(te.fault?void 0:textAt(te.value,"required-version")),poetry:textAt(S,"tool","poetry","requires-poetry")},isPythonBounded:textAt(S,"project","requires-python")!==void 0||textAt(S,"tool","poetry","dependencies","python")!==void 0,faults:T.fault?[{file:b,...T.fault,folder:v,ecosystem:"python"}]:[]}}function declaresPackage(d){return isMapping(valueAt(d,"project"))||isMapping(valueAt(d,"build-system"))||isMapping(valueAt(d,"dependency-groups"))||isMapping(valueAt(d,"tool","poetry"))||isMapping(valueAt(d,"tool","uv"))}async function declaresSetup(d,v){if(d.has(inFolder(v,"setup.py")))return!0
const b=inFolder(v,"setup.cfg")
return d.has(b)&&/^\[(?:metadata|options)\b/m.test(await d.readText(b))}function listRequirements(d,v){const b=d.filesIn(v).filter(d=>It.test(d)),T=inFolder(v,"requirements")
return[...b.map(d=>inFolder(v,d)),...d.filesIn(T).filter(d=>/\.(?:txt|in)$/.test(d)).map(d=>inFolder(T,d))]}function readWorkspace(d){const v=valueAt(d,"tool","uv","workspace")
if(isMapping(v))return{members:textsAt(v,"members"),exclude:textsAt(v,"exclude")}}function poetryTables(d){const v=mappingAt(d,"tool","poetry"),b=Object.values(mappingAt(v,"group")).map(d=>mappingAt(d,"dependencies"))
return[mappingAt(v,"dependencies"),mappingAt(v,"dev-dependencies"),...b]}function listPaths(d){const v=Object.values(mappingAt(d,"tool","uv","sources")).flat(),b=poetryTables(d).flatMap(d=>Object.values(d).flat()),T=[...allTexts(valueAt(d,"project","dependencies")),...allTexts(valueAt(d,"project","optional-dependencies")),...allTexts(valueAt(d,"dependency-groups")),...allTexts(valueAt(d,"tool","pdm","dev-dependencies"))]
return[...[...v,...b].flatMap(d=>textAt(d,"path")??[]),...T.flatMap(d=>python_project_localPath(d)??[])]}function python_project_localPath(d){const[,v]=/(?:file:(?:\/\/)?(?:\/?\$\{PROJECT_ROOT\}\/)?|\{root:uri\}\/)(\.[^;\s#]*)/.exec(d)??[]
return v}function listMemberNames(d){return Object.entries(mappingAt(d,"tool","uv","sources")).filter(([,d])=>[d].flat().some(d=>valueAt(d,"workspace")===!0)).flatMap(([d])=>plainName(d)??[])}function plainName(d){return d?.toLowerCase().replaceAll(/[-_.]+/g,"-")}async function readPackages(d,v=[]){const b=new Set(v.flatMap(d=>foldersUp(d))),T=findCandidates(d),S=new Map([...new Set([...T.node,...T.python])].flatMap(d=>{const v=b.has(d)?void 0:skippedPart(d)
return v===void 0?[]:[[d,v]]})),isKept=d=>!S.has(d),O=await readAll(T.node.filter(isKept),v=>readNodePackage(d,v)),C=await readAll(T.python.filter(isKept),v=>readPythonProject(d,v)),P=findWanted([...S.keys()],{node:O,python:C})
for(const d of P)S.delete(d)
for(const v of T.node.filter(d=>P.has(d)))O.set(v,await readNodePackage(d,v))
for(const v of T.python.filter(d=>P.has(d)))C.set(v,await readPythonProject(d,v))
const L=[...new Set([...O.keys(),...C.keys()])].toSorted()
return{all:new Map(L.map(d=>[d,joinManifests(d,O.get(d),C.get(d))])),nodeRoots:findRoots([...O.keys()],nodeWorkspaces(O)),pythonRoots:findRoots([...C.keys()],pythonWorkspaces(C)),skipped:S}}function findCandidates(d){const v=new Set,b=new Set
for(const T of d.paths){T==="package.json"?v.add("."):T.endsWith("/package.json")&&v.add(T.slice(0,-13))
const d=/\.(?:toml|py|cfg|txt|in)$/.test(T)?pythonManifestFolder(T):void 0
d!==void 0&&b.add(d)}return{node:[...v],python:[...b]}}async function readAll(d,v){return new Map(await Promise.all(d.map(async d=>[d,await v(d)])))}function joinManifests(d,v,b){return{folder:d,...v&&{node:v},...b&&{python:b}}}function nodeWorkspaces(d){return new Map([...d.values()].filter(({workspaces:d})=>d.length>0).map(({folder:d,workspaces:v})=>[d,{patterns:v}]))}function pythonWorkspaces(d){return new Map([...d.values()].flatMap(({folder:d,workspace:v})=>v?[[d,{patterns:v.members,exclude:v.exclude}]]:[]))}function findRoots(d,v){const b=new Map([...v].map(([d,{patterns:v,exclude:b}])=>[d,workspaceTest(v,b)]))
return new Map(d.flatMap(d=>{const v=foldersUp(d).findLast(v=>v!==d&&b.get(v)?.(relativeTo(v,d))===!0)
return v===void 0?[]:[[d,v]]}))}function findWanted(d,{node:v,python:b}){const T=[...nodeWorkspaces(v),...pythonWorkspaces(b)].flatMap(([d,{patterns:v,exclude:b}])=>v.filter(d=>!d.startsWith("!")&&skippedPart(d.replace(/^\.\//,""))!==void 0).map(T=>({root:d,pattern:T,test:workspaceTest([T,...negations(v)],b)})))
return new Set(d.filter(d=>T.some(({root:v,pattern:b,test:T})=>isWithin(d,v)&&T(relativeTo(v,d))&&skippedPart(relativeTo(v,d),b)===void 0&&skippedPart(v)===void 0)))}function negations(d){return d.filter(d=>d.startsWith("!"))}function relativeTo(d,v){return d==="."?v:v.slice(d.length+1)}const Pt={node:/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,python:/\.pyi?$/},Lt=/(?:^|\/)(?:\.[^/]+|[\w-]+\.(?:config|preset|setup|workspace)\.[cm]?[jt]s|conftest\.py|noxfile\.py|setup\.py)$/
function sourceLanguage(d){if(!Lt.test(d))return Pt.python.test(d)?"python":Pt.node.test(d)?"node":void 0}function findOwnSources({paths:d},v){const b=ownerFinder(new Set(v.all.keys())),T={node:new Set,python:new Set},S=new Map
for(const v of d){const d=sourceLanguage(v)
if(d===void 0)continue
const O=parentOf(v),C=S.get(O)??(skippedPart(O)!==void 0||/^docs?(?:\/|$)/.test(O))
S.set(O,C)
const P=C?void 0:b(v)
P!==void 0&&T[d].add(P)}return T}function judgePackage({folder:d,node:v,python:b},{packages:T,ownSources:S}){const O=v&&refuseNode(v,{packages:T,hasSources:S.node.has(d)}),C=b&&refusePython(b,S.python.has(d)),P=v!==void 0&&O===void 0,L=b!==void 0&&C===void 0
return{folder:d,node:P,python:L,reason:P||L?void 0:O??C}}function refuseNode({isMarker:d,workspaces:v,folder:b},{packages:T,hasSources:S}){return v.length>0&&[...T.nodeRoots.values()].includes(b)&&!S?"root of a workspace, without sources of its own":d?"package.json without scripts and dependencies":void 0}function refusePython({isInstalled:d,hasRequirementsAlone:v,workspace:b,folder:T},S){return d?b&&!S?"root of a workspace, without sources of its own":v?/(?:^|\/)docs?$/.test(T)?"requirements of the documentation":S?void 0:"requirements without sources beside them":void 0:"settings of tools alone"}async function readRepository(d,v){const b=fileTree(d),T=await readPackages(b,v?.map(({path:d})=>d)),S=findOwnSources(b,T),O=[...T.all.values()].map(d=>judgePackage(d,{packages:T,ownSources:S})),C=O.filter(({reason:d})=>d===void 0),P=v?v.map(d=>planChosen(d,{packages:T,verdicts:O})):C.map(({folder:d,node:v,python:b})=>({path:d,node:v,python:b})),L=nameComponents(P),te=await Promise.all(P.map(d=>buildComponent(d,{tree:b,packages:T,name:L.get(d.path)??d.path}))),ue=te.map(({component:d})=>d).toSorted((d,v)=>d.path<v.path?-1:1),de=ownerFinder(new Set([...T.all.keys(),...ue.map(({path:d})=>d)])),ve={tree:b,packages:T,ownerOf:de,members:links_namesOfMembers(T)},we=links_addLinks(await findLinks(ve),chosenNeeds(v??[],ve),ve),Ee=[...T.all.values()].flatMap(({node:d,python:v})=>[d,v])
return{tree:b,components:ue,leftOut:listLeftOut(b,{verdicts:O,packages:T,components:ue,isChosen:v!==void 0}),packages:T,links:we,ownerOf:de,faults:[...Ee.flatMap(d=>d?.faults??[]),...uniqueFaults(te.flatMap(({faults:d})=>d))]}}async function describeComponent(d,v){const b=new Set(foldersUp(v.path).flatMap(d=>[d,inFolder(d,"requirements")])),T=d.paths.filter(d=>b.has(parentOf(d))),{components:S,faults:O}=await readRepository({...d,paths:T},[v]),C=S[0]??{name:v.name??v.path,path:v.path}
return{component:C,faults:faultsOf(O,[C])}}function faultsOf(d,v){return d.filter(({folder:d,ecosystem:b})=>v.some(v=>v[b]!==void 0&&isWithin(v.path,d)))}function planChosen({path:d,name:v},{packages:b,verdicts:T}){const S=v===void 0?{}:{name:v},O=b.all.get(d),C=T.find(({folder:v})=>v===d)
if(C&&C.reason===void 0)return{path:d,...S,node:C.node,python:C.python}
const P=foldersUp(d).map(d=>b.all.get(d)),L=O?O.node:P.find(d=>d?.node&&!d.node.isMarker)?.node,te=O?O.python:P.find(d=>d?.python?.isInstalled)?.python
return{path:d,...S,node:L?.folder??!1,python:te?.folder??!1}}async function buildComponent({path:d,node:v,python:b},{tree:T,packages:S,name:O}){const manifest=v=>v===!1?void 0:S.all.get(v===!0?d:v),C=manifest(v)?.node,P=manifest(b)?.python,L={node:C&&await findNodeInstallation(C,{tree:T,packages:S}),python:P&&await findPythonInstallation(P,{tree:T,packages:S})},te=findMigrations(T,d)
return{component:{name:O,path:d,...L.node&&{node:L.node.installation},...L.python&&{python:L.python.installation},...te.length>0&&{migrations:te}},faults:[...L.node?.faults??[],...L.python?.faults??[]]}}function findMigrations(d,v){return[...d.has(inFolder(v,"alembic.ini"))?["alembic"]:[],...d.has(inFolder(v,"prisma/schema.prisma"))||d.has(inFolder(v,"schema.prisma"))?["prisma"]:[]]}function uniqueFaults(d){return[...new Map(d.map(d=>[`${d.file} ${d.message}`,d])).values()]}function chosenNeeds(d,{tree:v,packages:b}){const whole=d=>{const T=d.replace(/\/(?:\*\*\/?)?$/,"")
return fixedPart(T)===T&&(b.all.has(T)||v.hasFolder(T)||v.has(T))?T:void 0}
return new Map(d.map(({path:d,dependsOn:v=[]})=>[d,v.flatMap(d=>whole(d)??[]).map(d=>({path:d,isFile:!1}))]))}async function componentAt(d,v){if(!await(0,T.stat)((0,O.join)(d,v)).then(d=>d.isDirectory(),()=>!1))throw new _t.lZ({code:"component-not-found",message:`There is no folder ${v} in the checkout.`,fix:"Set the input `path` to the folder of a component, from the root of the repository, and check out the repository before this step (actions/checkout)."})
const b={paths:await listFiles(d,v),readText:v=>(0,T.readFile)((0,O.join)(d,v),"utf8")},{component:S,faults:C}=await describeComponent(b,{path:v})
if(C.length>0)throw refusal(C)
return S}async function listFiles(d,v){const b=foldersUp(v).flatMap(d=>[d,inFolder(d,"requirements")])
return(await Promise.all(b.map(async v=>(await(0,T.readdir)((0,O.join)(d,v),{withFileTypes:!0}).catch(()=>[])).filter(d=>!d.isDirectory()).map(({name:d})=>inFolder(v,d))))).flat()}function refusal(d){const v=d.map(({file:d,line:v,column:b,message:T})=>({file:d,line:v,column:b,message:T}))
return new _t.lZ({code:"invalid-components",message:v.map(({file:d,line:v,column:b,message:T})=>`${d}:${v}:${b} ${T}`).join("\n"),fix:"Correct what is named above. Nothing has been installed or run.",places:v})}const Rt=["npm","npx","corepack","pnpm","yarn","bun","uv","uvx","pipx","poetry","python3","python","node"]
function nodeManager({node:d,isBerry:v,onPath:b}){const{manager:T,managerVersion:S}=d,O=nodeManagerWords({name:T,version:S,isBerry:v,onPath:b})
if(O!==void 0)return{name:T,words:O,isBerry:v}
throw new _t.lZ({code:"package-manager-missing",message:`The packages of this component are installed with ${T}, and there is no ${T}${T==="npm"?"":", corepack or npx"} on PATH.`,fix:`Set up Node (actions/setup-node)${T==="npm"?"":` or ${T}`} before this step, or install in an earlier step and set the input \`install\` to false.`})}function nodeManagerWords({name:d,version:v,isBerry:b,onPath:T}){if(T.has(d))return[d]
if(d==="npm")return
if(d!=="bun"&&T.has("corepack"))return["corepack",d]
if(!T.has("npx"))return
const[S]=/^\d[\w.-]*/.exec(v??"")??[]
return d==="yarn"?b?["npx","--yes","--package",`@yarnpkg/cli-dist@${S??"4"}`,"yarn"]:["npx","--yes",`yarn@${S??"1"}`]:["npx","--yes",S===void 0?d:`${d}@${S}`]}function pythonManager(d,v){const{manager:b}=d,T=pythonManagerWords(b,v)
if(T!==void 0)return{name:b,words:T,isBerry:!1}
const[S,O]=b==="pip"?["Python","actions/setup-python"]:[b,`${b} or pipx`]
throw new _t.lZ({code:"package-manager-missing",message:`The packages of this component are installed with ${b}, and ${S} is not on PATH${b==="pip"?"":", nor is pipx"}.`,fix:`Set up ${O} before this step, or install in an earlier step and set the input \`install\` to false.`})}function pythonManagerWords(d,v){return d==="pip"?v.has("python3")?["python3"]:v.has("python")?["python"]:void 0:v.has(d)?[d]:d==="poetry"&&v.has("uvx")?["uvx","poetry"]:v.has("pipx")?["pipx","run",d]:void 0}function scriptArgs({name:d,isBerry:v},b,T){return d==="npm"?["--silent","run",b,...T.length===0?[]:["--",...T]]:[...d==="yarn"&&v?[]:["--silent"],"run",b,...T]}const jt="{venv}"
function planInstallations(d,v){return[...planNode(d,v),...planPython(d,v)]}function scriptManager({component:{node:d},isYarnBerry:v},b){return d===void 0?void 0:nodeManager({node:d,isBerry:v,onPath:b})}const Ft={npm:{locked:["ci","--no-audit","--no-fund"],free:["install","--no-package-lock","--no-audit","--no-fund"]},pnpm:{locked:["install","--frozen-lockfile"],free:["install","--no-lockfile"]},yarn:{locked:["install","--frozen-lockfile","--non-interactive"],free:["install","--no-lockfile","--non-interactive"]},berry:{locked:["install","--immutable"],free:["install","--no-immutable"]},bun:{locked:["install","--frozen-lockfile"],free:["install","--no-save"]}}
function planNode(d,v){const{node:b}=d.component,T=scriptManager(d,v)
if(b===void 0||T===void 0)return[]
const{locked:S,free:O}=Ft[T.isBerry?"berry":T.name]??{locked:[],free:[]},C=b.lockFile===void 0?O:S
return[{title:`${T.name} ${C.slice(0,2).join(" ").replace(" --no-audit","")}`,folder:b.folder,commands:[[...T.words,...C]],...b.lockFile===void 0?{warning:tellUnlocked(T.name,b.folder)}:{}}]}function tellUnlocked(d,v){return`There is no lock file of ${d} in ${v==="."?"the root of the repository":v}, so today's newest versions are installed. Commit the lock file, and each run checks with the same versions.`}function planPython(d,v){const{python:b}=d.component
if(b===void 0)return[]
const T=pythonManager(b,v),{lockFile:S}=b,O=d.python?.folder??b.folder
if(T.name==="poetry")return[{title:"poetry install",folder:b.folder,commands:[[...T.words,"install","--no-interaction"]]}]
if(T.name==="uv"&&S!==void 0)return[planUvSync(T,d.python)]
const C=pipArgs(d)
if(C.length===0)return[]
const[P=""]=T.words,L=T.name==="uv"?[[...T.words,"venv",jt],[...T.words,"pip","install","--python",`${jt}/bin/python`,...C]]:[[P,"-m","venv",jt],[`${jt}/bin/python`,"-m","pip","install","--disable-pip-version-check","--no-input",...C]]
return[{title:`${T.name==="uv"?"uv pip install":"pip install"} ${C.join(" ")}`,folder:O,commands:L}]}function planUvSync({words:d},v){const b=(v?.extras??[]).filter(d=>Mt.test(d)),T=(v?.groups??[]).filter(d=>d!=="dev"&&Mt.test(d)),S=["sync","--locked",...b.flatMap(d=>["--extra",d]),...T.flatMap(d=>["--group",d])]
return{title:`uv ${S.join(" ")}`,folder:v?.folder??".",commands:[[...d,...S]]}}function pipArgs({python:d}){const v=d?.requirements??[],b=d?.isPackage===!0&&v.length===0,T=(d?.extras??[]).filter(d=>Mt.test(d)),S=(d?.groups??[]).filter(d=>Mt.test(d))
return[...v.flatMap(d=>["-r",d]),...b?["--editable",T.length===0?".":`.[${T.join(",")}]`]:[],...S.flatMap(d=>["--group",d])]}const Mt=/^(?:dev(?:el(?:opment)?)?|tests?|testing|lint(?:ing)?|typ(?:es|ing)|checks?|ci|qa|all)$/i
var Dt=b(514)
function findFile(d,v,b="above"){for(const{path:T,files:S}of b==="own"?d.folders.slice(0,1):d.folders){const d=S.find(d=>v.test(d))
if(d!==void 0)return T==="."?d:`${T}/${d}`}}function findNodeDependency({package:d,workspace:v},b){const T=[d,v].find(d=>d?.dependencies.includes(b))
return T===void 0?void 0:`\`${b}\` in ${T.file}`}const Bt=[{kind:"lint",names:["lint","lint:check","check:lint"]},{kind:"lint",isFormat:!0,names:["format:check","check:format","format-check","prettier:check","check:prettier"]},{kind:"types",names:["typecheck","type-check","types","tsc","check-types","types:check","check:types","typecheck:ci"]},{kind:"tests",names:["test","test:unit","unit","test:ci"]}]
function findScripts(d){return Bt.flatMap(({kind:v,names:b,isFormat:T=!1})=>{const S=b.find(v=>isReal(d[v])),O=S===void 0?void 0:d[S]
if(S===void 0||O===void 0)return[]
const C=readPlainCommand(O)
return[{name:S,kind:v,line:O,isFormat:T,...C===void 0?{}:{plain:C}}]})}function isReal(d){return d!==void 0&&d.trim()!==""&&!/no test specified/i.test(d)}function readPlainCommand(d){const v=script_splitWords(d)
if(v===void 0)return
const{env:b,words:T}=withoutLauncher(v),[S="",...O]=T,C=recognise(S,O)
if(C===void 0)return
const P=cleanWords(C.tool,C.words)
return{...C,words:P,env:b,isChanged:P.length!==C.words.length}}function script_splitWords(d){if(/[&|;<>$`()\\\n#]/.test(d))return
const v=d.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[],b=d.replaceAll(/"[^"]*"|'[^']*'/g,"")
return/["']/.test(b)?void 0:v.map(d=>d.replaceAll(/["']/g,""))}const Ut=/^([A-Za-z_]\w*)=(.*)$/s
function withoutLauncher(d){const v={},b=[...d]
for(;;){const[d="",T=""]=b,[,S,O]=Ut.exec(d)??[]
if(S!==void 0&&O!==void 0){v[S]=O
b.shift()}else if(["cross-env","npx","bunx"].includes(d)){b.shift()
while(b[0]==="--yes"||b[0]==="-y"||b[0]==="--no-install"||b[0]==="--no")b.shift()}else{if(!["pnpm","yarn","bun","npm"].includes(d)||!["exec","x"].includes(T))return{env:v,words:b}
b.splice(0,b[2]==="--"?3:2)}}}const qt={eslint:"eslint",biome:"biome",oxlint:"oxlint",prettier:"prettier",tsc:"tsc","vue-tsc":"tsc",jest:"jest",vitest:"vitest"},Kt={biome:d=>d.some(d=>["ci","check","lint","format"].includes(d)),prettier:d=>d.includes("--check")||d.includes("-c"),eslint:d=>!d.some(d=>["--init","--version","--print-config","--inspect-config"].includes(d)),vitest:d=>!d.some(d=>["bench","list","init","--browser"].includes(d))}
function recognise(d,v){const b=d.split("/").at(-1)??""
if(b==="node")return recogniseNode(v)
const T=qt[b]
return T!==void 0&&Kt[T]?.(v)!==!1?{tool:T,words:v,program:b}:void 0}function recogniseNode(d){if(d.includes("--test"))return{tool:"node-test",words:d,program:"node"}
const v=d.findIndex(d=>!d.startsWith("-")),[,b=""]=/(?:^|\/)(jest|vitest|eslint|tsc)(?:\.m?js)?$/.exec(d[v]??"")??[],T=qt[b]
return T===void 0?void 0:{tool:T,words:d,program:"node"}}const Gt={eslint:{"--fix":1,"--fix-dry-run":1,"-f":2,"--format":2,"-o":2,"--output-file":2},biome:{"--write":1,"--apply":1,"--apply-unsafe":1,"--fix":1,"--unsafe":1},oxlint:{"--fix":1,"--fix-suggestions":1,"--fix-dangerously":1,"-f":2,"--format":2},prettier:{"--write":1,"-w":1},tsc:{"--watch":1,"-w":1,"--pretty":1},jest:{"--watch":1,"--watchAll":1,"--json":1,"--outputFile":2},vitest:{watch:1,dev:1,"--watch":1,"-w":1,"--ui":1,"--update":1,"-u":1,"--outputFile":2},"node-test":{"--watch":1,"--test-reporter":2,"--test-reporter-destination":2}}
function cleanWords(d,v){const b=Gt[d]??{},T=[]
for(let d=0;d<v.length;d+=1){const S=v[d]??"",[O=""]=S.split("="),C=b[O]
C===void 0?T.push(S):C!==2||S.includes("=")?O==="--pretty"&&/^(?:true|false)$/.test(v[d+1]??"")&&(d+=1):d+=1}return T}var Yt=b(6956)
function byNode(d,{file:v,key:b,dependency:T}){const S=b!==void 0&&d.package?.keys.includes(b)===!0
return findFile(d,v)??(S?`\`${b}\` in ${d.package.file}`:findNodeDependency(d,T))}function byPython(d,{file:v,section:b,dependencies:T}){const S=T.find(v=>d.python?.dependencies.includes(v))
return findFile(d,v)??d.python?.sections.find(d=>b.test(d))??(S===void 0?void 0:`the dependency \`${S}\``)}const Vt=/^eslint\.config\.[cm]?[jt]s$/,Wt=/^\.eslintrc(?:\.(?:c?js|ya?ml|json))?$/
function isLegacyEslint(d){return findFile(d,Vt)===void 0&&(findFile(d,Wt)!==void 0||d.package?.keys.includes("eslintConfig")===!0)}const Ht={eslint:{kind:"lint",language:"node",program:"eslint",setUpBy:d=>findFile(d,Vt)??byNode(d,{file:Wt,key:"eslintConfig",dependency:"eslint"}),wants:"eslint.config.js, .eslintrc or `eslint` in package.json",report:"file",flags:d=>["--format","json","--output-file",d],args:function eslintArgs(d,v){return[...v,...isLegacyEslint(d)&&["@typescript-eslint/parser","typescript-eslint","eslint-config-next"].some(v=>findNodeDependency(d,v))?["--ext",".js,.jsx,.cjs,.mjs,.ts,.tsx,.cts,.mts"]:[],"."]},env:d=>isLegacyEslint(d)?{ESLINT_USE_FLAT_CONFIG:"false"}:{},crashCodes:[2]},biome:{kind:"lint",language:"node",program:"biome",setUpBy:d=>byNode(d,{file:/^\.?biome\.jsonc?$/,dependency:"@biomejs/biome"}),wants:"biome.json or `@biomejs/biome` in package.json",report:"stdout",flags:()=>["--reporter=github","--max-diagnostics=none","--colors=off"],args:(d,v)=>["ci",...v,"."],crashCodes:[]},oxlint:{kind:"lint",language:"node",program:"oxlint",setUpBy:d=>byNode(d,{file:/^(?:\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/,dependency:"oxlint"}),wants:".oxlintrc.json or `oxlint` in package.json",report:"stdout",flags:()=>["--format","json"],args:(d,v)=>[...v],crashCodes:[]},prettier:{kind:"lint",language:"node",program:"prettier",setUpBy:d=>byNode(d,{file:/^(?:\.prettierrc(?:\.(?:json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/,key:"prettier",dependency:"prettier"}),wants:".prettierrc, prettier.config.js or `prettier` in package.json",report:"lines",flags:()=>[],args:()=>["--check","."],crashCodes:[2]},ruff:{kind:"lint",language:"python",program:"ruff",setUpBy:d=>byPython(d,{file:/^\.?ruff\.toml$/,section:/\[tool\.ruff[.\]]/,dependencies:["ruff"]}),wants:"ruff.toml, [tool.ruff] in pyproject.toml or the dependency `ruff`",report:"file",flags:d=>["--output-format","json","--output-file",d,"--no-fix"],args:(d,v)=>["check",...v,"."],crashCodes:[2]},"ruff-format":{kind:"lint",language:"python",program:"ruff",setUpBy:d=>d.python?.sections.find(d=>/\[tool\.ruff\.format\]|ruff\.toml \[format\]/.test(d)),wants:"[tool.ruff.format] in pyproject.toml or [format] in ruff.toml",report:"lines",flags:()=>[],args:()=>["format","--check","."],crashCodes:[2]},tsc:{kind:"types",language:"node",program:"tsc",setUpBy:d=>findFile(d,/^tsconfig\.json$/,"own"),wants:"tsconfig.json in the folder of the component",report:"text",flags:()=>["--pretty","false"],args:function tscArgs({typescript:d},v){return d?.hasReferences===!0?["--build","--noEmit",...v]:["--project","tsconfig.json","--noEmit",...d?.isIncremental===!0?["--tsBuildInfoFile","{reports}/tsc.tsbuildinfo"]:[],...v]},otherwise:{says:/\bTS(?:6310|5094)\b/,args:d=>["--build",...d],note:"these projects reference each other, so TypeScript had to build them into their `outDir`"},crashCodes:[]},mypy:{kind:"types",language:"python",program:"mypy",setUpBy:d=>byPython(d,{file:/^\.?mypy\.ini$/,section:/\[tool\.mypy\]|\[mypy\]/,dependencies:["mypy"]}),wants:"mypy.ini, [tool.mypy] in pyproject.toml or the dependency `mypy`",report:"lines",flags:()=>["--show-column-numbers","--show-error-end","--show-error-codes","--no-pretty","--no-color-output","--hide-error-context","--no-error-summary"],args:(d,v)=>[...v,...d.python?.mypyNamesFiles===!0?[]:["."]],crashCodes:[]},pyright:{kind:"types",language:"python",program:"pyright",setUpBy:d=>byPython(d,{file:/^pyrightconfig\.json$/,section:/\[tool\.(?:based)?pyright\]/,dependencies:["pyright","basedpyright"]}),wants:"pyrightconfig.json, [tool.pyright] in pyproject.toml or the dependency `pyright`",report:"stdout",flags:()=>["--outputjson"],args:(d,v)=>[...v],crashCodes:[2,3,4]},jest:{kind:"tests",language:"node",program:"jest",setUpBy:d=>byNode(d,{file:/^jest\.config\.(?:[cm]?[jt]s|json)$/,key:"jest",dependency:"jest"}),wants:"jest.config.js or `jest` in package.json",report:"file",flags:d=>["--ci","--json","--outputFile",d],args:(d,v)=>[...v],crashCodes:[],noTests:{exitCode:1,says:/^No tests found/m}},vitest:{kind:"tests",language:"node",program:"vitest",setUpBy:d=>byNode(d,{file:/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/,dependency:"vitest"}),wants:"vitest.config.ts or `vitest` in package.json",report:"file",flags:d=>["--run","--reporter=default","--reporter=json",`--outputFile.json=${d}`],args:(d,v)=>[...v],crashCodes:[],noTests:{exitCode:1,says:/^No test (?:suite|files?) found/m}},"node-test":{kind:"tests",language:"node",program:"node",setUpBy:({nodeTestFile:d})=>d,wants:"file of tests that imports `node:test`, or a script with `node --test`",report:"file",flags:d=>["--test-reporter=spec","--test-reporter-destination=stdout","--test-reporter=junit",`--test-reporter-destination=${d}`],args:(d,v)=>["--test",...v],crashCodes:[]},pytest:{kind:"tests",language:"python",program:"pytest",setUpBy:d=>byPython(d,{file:/^(?:\.?pytest\.ini|conftest\.py)$/,section:/\[tool\.pytest(?:\.ini_options)?\]|\[tool:pytest\]|tox\.ini \[pytest\]/,dependencies:["pytest"]}),wants:"pytest.ini, [tool.pytest.ini_options] in pyproject.toml or the dependency `pytest`",report:"file",flags:d=>[`--junitxml=${d}`,"-o","junit_family=xunit1","--color=no"],args:(d,v)=>[...v],crashCodes:[3,4],noTests:{exitCode:5}},unittest:{kind:"tests",language:"python",program:"python",setUpBy:({pythonTestFile:d})=>d,wants:"file test*.py",report:"lines",flags:()=>["-v"],args:(d,v)=>["-m","unittest","discover",...v],crashCodes:[],noTests:{exitCode:5,says:/^(?:NO TESTS RAN|Ran 0 tests)/m}}},Jt="{reports}"
function planTools(d,v){const b=Dt.a.filter(d=>v.checks.includes(d)).map(b=>planKind(b,d,v))
return{runs:b.flatMap(({runs:d})=>d),skips:b.flatMap(({skips:d})=>d)}}function planKind(d,v,{commands:b,tools:T}){const S=b[d]
if(S!==void 0)return{runs:[commandRun(d,S)],skips:[]}
const O=findScripts(v.package?.scripts??{}).filter(v=>v.kind===d)
if(T.length>0)return planWanted({kind:d,facts:v,scripts:O,wanted:T})
const C=O.map(d=>scriptRun(d,v)),P=toolsOf(d,v).map(d=>planFound({name:d,facts:v,scripts:O})),L=P.flatMap(({run:d})=>d===void 0?[]:[d])
return{runs:[...C,...L],skips:P.flatMap(({skip:d})=>d===void 0?[]:[d])}}function toolsOf(d,{component:v,package:b,python:T}){const S={node:v.node??b,python:v.python??T}
return Yt.$.filter(v=>Ht[v].kind===d&&S[Ht[v].language]!==void 0)}function planFound({name:d,facts:v,scripts:b}){const T=Ht[d],skip=v=>({skip:{kind:T.kind,name:d,reason:v}}),S=b.some(({plain:v})=>v?.tool===d)
if(S)return{}
const O=T.setUpBy(v)
if(O===void 0)return skip(`not set up: no ${T.wants}`)
const C=b.find(({isFormat:v})=>!v||d==="prettier")
if(T.language==="node"&&C!==void 0)return skip(`the script \`${C.name}\` says what runs; name ${d} in \`tools\` to run it by itself`)
const P=takenBy(d,v)
return P!==void 0?skip(P):{run:programRun(d,{facts:v,because:O})}}function takenBy(d,v){const isSetUp=d=>Ht[d].setUpBy(v)!==void 0
return d==="prettier"&&findNodeDependency(v,"eslint-plugin-prettier")!==void 0?"`eslint-plugin-prettier` runs it inside ESLint":d==="node-test"&&(isSetUp("jest")||isSetUp("vitest"))?"another test runner is set up":d==="unittest"&&isSetUp("pytest")?"pytest runs its tests too":void 0}function planWanted({kind:d,facts:v,scripts:b,wanted:T}){const S=T.filter(v=>Ht[v].kind===d).map(d=>{const T=b.find(({plain:v})=>v?.tool===d)
return T===void 0?programRun(d,{facts:v,because:"`tools`"}):scriptRun(T,v)})
return{runs:S,skips:toolsOf(d,v).filter(d=>!T.includes(d)&&Ht[d].setUpBy(v)!==void 0).map(v=>({kind:d,name:v,reason:"`tools` does not name it"}))}}function commandRun(d,v){return{name:`command ${d}`,kind:d,because:"`commands`",launch:{by:"shell",line:v},env:{},report:"none",reportFile:""}}function programRun(d,{facts:v,because:b}){const T=Ht[d],S=`${d}.report`,O=T.flags(`${Jt}/${S}`),C={by:"program",language:T.language,program:T.program},{otherwise:P}=T
return{name:d,kind:T.kind,tool:d,because:b,launch:{...C,args:T.args(v,O)},env:T.env?.(v)??{},report:T.report,reportFile:S,...P===void 0?{}:{otherwise:{...P,launch:{...C,args:P.args(O)}}}}}function scriptRun(d,v){const{name:b,kind:T,plain:S}=d,O=`script \`${b}\``
if(S===void 0)return{name:`script ${b}`,kind:T,because:O,launch:{by:"script",name:b,args:[]},env:{},report:"none",reportFile:""}
const C=Ht[S.tool],P=`${S.tool}.report`,L=scriptFlags(S,C.flags(`${Jt}/${P}`))
return{name:S.tool,kind:T,tool:S.tool,because:S.isChanged?`${O}, without what fixes, watches or prints otherwise`:O,launch:scriptLaunch(d,S,L),env:{...C.env?.(v),...isDirect(S)?S.env:{}},report:C.report,reportFile:P}}function scriptFlags({tool:d,words:v},b){return d!=="tsc"||v.includes("--noEmit")||isBuild(v)?d==="vitest"?b.filter(d=>d!=="--run"||!(v[0]==="run"||v.includes("--run"))):b:["--noEmit",...b]}function isBuild(d){return d.includes("-b")||d.includes("--build")}function isDirect({tool:d,isChanged:v}){return v||d==="node-test"}function scriptLaunch({name:d},v,b){if(!isDirect(v))return{by:"script",name:d,args:b}
const{tool:T,program:S,words:O}=v
if(T!=="node-test")return{by:"program",language:"node",program:S,args:[...O,...b]}
const C=O.indexOf("--test")+1
return{by:"program",language:"node",program:S,args:[...O.slice(0,C),...b,...O.slice(C)]}}async function findOnPath(d,v){const b=v.split(O.delimiter).filter(d=>d!==""),T=await Promise.all(d.map(async d=>await firstThere(b.map(v=>(0,O.join)(v,d)))===void 0?[]:[d]))
return new Set(T.flat())}async function findStart(d,v){const b=(0,O.join)(v.root,v.facts.component.path),T={...await siteEnvironment(v),...d.env},fill=d=>d.map(d=>d.replace(Jt,()=>v.reports)),{launch:S}=d
if(S.by==="shell")return{call:{program:"bash",args:["-eo","pipefail","-c",S.line],cwd:b,env:T}}
const C=(S.by==="script"?scriptWords(S.name,fill(S.args),v):void 0)??(S.by==="program"?await findProgram(S,v):void 0)
if(C===void 0)return{missing:tellMissing(d),fix:tellFix(d,v)}
const[P="",...L]=C
return{call:{program:P,args:S.by==="script"?L:[...L,...fill(S.args)],cwd:b,env:T}}}function scriptWords(d,v,{manager:b}){return b===void 0?void 0:[...b.words,...scriptArgs(b,d,v)]}async function findProgram({language:d,program:v},b){return v==="node"?["node"]:d==="python"?findPythonProgram(v,b):findNodeProgram(v,b)}async function findNodeProgram(d,{root:v,facts:b,manager:T}){const S=await firstThere(binFolders(v,b).map(v=>(0,O.join)(v,d)))
if(S!==void 0)return[S]
const{node:C}=b.component
return C!==void 0&&await firstThere([(0,O.join)(v,C.folder,".pnp.cjs")])!==void 0&&T!==void 0?[...T.words,"run",d]:void 0}async function findPythonProgram(d,v){const{root:b,facts:T,onPath:S}=v,C=await environmentFolders(v),P=await firstThere(C.map(v=>(0,O.join)(v,"bin",d)))
if(P!==void 0)return[P]
const L=await firstThere(binFolders(b,T).map(v=>(0,O.join)(v,d)))
if(L!==void 0)return[L]
if(T.component.python?.manager==="poetry"&&S.has("poetry"))return["poetry","run",d]
if(C.length>0)return
if(d==="python")return S.has("python3")?["python3"]:S.has("python")?["python"]:void 0
const te=(v.env.PATH??"").split(O.delimiter).map(v=>(0,O.join)(v,d)),ue=await firstThere(te)
return ue===void 0?void 0:[ue]}function binFolders(d,{component:v}){return foldersUp(v.path).map(v=>(0,O.join)(d,v,"node_modules",".bin"))}async function environmentFolders({root:d,facts:v,venv:b,env:T}){const{component:S}=v,C=[...new Set([S.path,S.python?.folder??S.path])],P=[b,T.UV_PROJECT_ENVIRONMENT,T.VIRTUAL_ENV,...C.flatMap(v=>[(0,O.join)(d,v,".venv"),(0,O.join)(d,v,"venv")])].flatMap(d=>d===void 0||d===""?[]:[d])
return(await Promise.all(P.map(async d=>await firstThere([(0,O.join)(d,"bin","python")])?[d]:[]))).flat()}async function siteEnvironment(d){const[v]=d.facts.component.python===void 0?[]:await environmentFolders(d),b=[...binFolders(d.root,d.facts),...v===void 0?[]:[(0,O.join)(v,"bin")],...d.env.PATH===void 0?[]:[d.env.PATH]].join(O.delimiter)
return{...d.env,PATH:b,...v===void 0?{}:{VIRTUAL_ENV:v}}}async function firstThere(d){for(const v of d)if(await(0,T.access)(v).then(()=>!0,()=>!1))return v}function tellMissing({name:d,because:v,launch:b}){return b.by==="script"?`${v} cannot be run: the component has no package manager of Node.`:`${d} is to run (${v}), but it is not installed.`}const zt={biome:"@biomejs/biome",tsc:"typescript"},Qt={npm:"npm install --save-dev",pnpm:"pnpm add --save-dev",yarn:"yarn add --dev",bun:"bun add --dev",uv:"uv add --dev",poetry:"poetry add --group dev"}
function tellFix({name:d,launch:v},{facts:b}){const{node:T,python:S}=b.component,O=(v.by==="program"?v.language:"node")==="node"?T?.manager??"npm":S?.manager??"pip",C=v.by==="program"?v.program:d,P=zt[C]??C,L=Qt[O]
return`To check with the project's own version, ${L===void 0?`add ${P} to the requirements`:`add it with \`${L} ${P}\` and commit the lock file`}; or leave it out with the input \`tools\`.`}async function readText(d,v){return(0,T.readFile)((0,O.join)(d,v),"utf8").catch(()=>{})}function read_files_valueOf(d,v){if(v.fault===void 0)return v.value
const{line:b,column:T,message:S}=v.fault
throw new _t.lZ({code:"invalid-components",message:`${d}:${b}:${T} ${S}`,fix:`Correct ${d}. Nothing has been installed or run.`,places:[{file:d,line:b,column:T,message:S}]})}function compareNames(d,v){return d<v?-1:1}async function readPython(d,v){const b=v.flatMap(({path:d,files:v})=>v.map(v=>inFolder(d,v))),T=await Promise.all(b.filter(d=>isNamed(d,"pyproject.toml")).map(v=>readToml(d,v))),S=await Promise.all(b.filter(d=>isNamed(d,"setup.cfg","tox.ini")).map(v=>readIniSections(d,v))),O=b.filter(d=>isNamed(d,"ruff.toml",".ruff.toml")),C=await Promise.all(O.map(v=>readIniSections(d,v))),P=await Promise.all(v.map(v=>observe_python_listRequirements(d,v))),L=v.findIndex(({files:d},v)=>d.includes("pyproject.toml")||d.includes("setup.py")||P[v]?.length!==0),te=v[Math.max(0,L)]??{path:".",files:[]},ue=T.find(({file:d})=>d===inFolder(te.path,"pyproject.toml"))?.value
return{sections:[...T.flatMap(toolSections),...S.flat(),...C.flat()],mypyNamesFiles:T.some(namesFiles)||await mypyIniNamesFiles(d,b),...await readManifests(d,{home:te,pyproject:ue,requirements:P[Math.max(0,L)]??[]})}}function namesFiles({value:d}){return["files","packages","modules"].some(v=>valueAt(d,"tool","mypy",v)!==void 0)}function isNamed(d,...v){return v.includes(d.slice(d.lastIndexOf("/")+1))}async function readManifests(d,{home:v,pyproject:b,requirements:T}){const S=(await Promise.all(T.map(b=>readText(d,inFolder(v.path,b))))).flatMap(d=>(d??"").split("\n"))
return{folder:v.path,dependencies:[...declaredDependencies(b),...S].flatMap(packageName),requirements:T,extras:Object.keys(mappingAt(b,"project","optional-dependencies")),groups:Object.keys(mappingAt(b,"dependency-groups")),isPackage:valueAt(b,"build-system")!==void 0||v.files.includes("setup.py")||textAt(b,"project","name")!==void 0}}async function readToml(d,v){return{file:v,value:read_files_valueOf(v,parseToml(await readText(d,v)??""))}}function toolSections({file:d,value:v}){return Object.entries(mappingAt(v,"tool")).flatMap(([v,b])=>{const T=isMapping(b)?Object.keys(b).map(d=>`${v}.${d}`):[]
return[v,...T].map(v=>`${d} [tool.${v}]`)})}async function readIniSections(d,v){return[...(await readText(d,v)??"").matchAll(/^\[([^\]\n]+)\]/gm)].map(([,d=""])=>`${v} [${d}]`)}async function mypyIniNamesFiles(d,v){const b=v.filter(d=>/(?:^|\/)(?:\.?mypy\.ini|setup\.cfg)$/.test(d))
return(await Promise.all(b.map(v=>readText(d,v)))).some(d=>/^\[mypy\][^[]*^(?:files|packages|modules)\s*=/m.test(d??""))}async function observe_python_listRequirements(d,{path:v,files:b}){return[...b,...(await(0,T.readdir)((0,O.join)(d,v,"requirements")).catch(()=>[])).map(d=>`requirements/${d}`).toSorted(compareNames)].filter(d=>/^(?:(?:dev|test)[-_.])?requirements(?:[-_./](?:base|main|dev|develop|development|tests?|lint|types|ci))?\.txt$/.test(d))}function declaredDependencies(d){const v=mappingAt(d,"tool","poetry"),b=Object.values(mappingAt(v,"group")).map(d=>mappingAt(d,"dependencies"))
return[...textsAt(d,"project","dependencies"),...Object.values(mappingAt(d,"project","optional-dependencies")).flatMap(d=>textsAt(d)),...Object.values(mappingAt(d,"dependency-groups")).flatMap(d=>textsAt(d)),...textsAt(d,"tool","uv","dev-dependencies"),...[mappingAt(v,"dependencies"),mappingAt(v,"dev-dependencies"),...b].flatMap(d=>Object.keys(d))]}function packageName(d){const[,v]=/^\s*([A-Za-z0-9][\w.-]*)/.exec(d)??[]
return v===void 0?[]:[v.toLowerCase().replaceAll(/[-_.]+/g,"-")]}async function observeComponent({root:d,component:v}){const{path:b,node:T,python:S}=v,O=await Promise.all(foldersUp(b).map(v=>listFolder(d,v))),C=await readPackage(d,b,O),P=T===void 0||T.folder===b?void 0:await readPackage(d,T.folder,O),L=S===void 0?void 0:await readPython(d,O),te=await readText(d,inFolder(b,"tsconfig.json")),ue=new Set([C,P,L].flatMap(d=>d?.dependencies??[])),[de,ve]=await Promise.all([C===void 0||ue.has("jest")||ue.has("vitest")?void 0:findNodeTest(d,b),S===void 0||ue.has("pytest")?void 0:findTest(d,b,Zt,()=>!0)])
return{component:v,folders:O,isYarnBerry:await isYarnBerry(d,T),...C===void 0?{}:{package:C},...P===void 0?{}:{workspace:P},...L===void 0?{}:{python:L},...te===void 0?{}:{typescript:readTypeScript(parseLooseJson(te))},...de===void 0?{}:{nodeTestFile:de},...ve===void 0?{}:{pythonTestFile:ve}}}async function listFolder(d,v){return{path:v,files:(await(0,T.readdir)((0,O.join)(d,v),{withFileTypes:!0}).catch(()=>[])).filter(d=>!d.isDirectory()).map(({name:d})=>d).toSorted()}}async function readPackage(d,v,b){if(b.find(({path:d})=>d===v)?.files.includes("package.json")!==!0)return
const T=inFolder(v,"package.json"),S=await readText(d,T)
if(S===void 0)return
const O=read_files_valueOf(T,parseJson(S)),C=Object.entries(mappingAt(O,"scripts")).flatMap(([d,v])=>typeof v=="string"?[[d,v]]:[])
return{file:T,scripts:Object.fromEntries(C),dependencies:["dependencies","devDependencies","optionalDependencies","peerDependencies"].flatMap(d=>Object.keys(mappingAt(O,d))),keys:isMapping(O)?Object.keys(O):[]}}async function isYarnBerry(d,v){if(v?.manager!=="yarn")return!1
const[b]=/^\d+/.exec(v.managerVersion??"")??[]
if(b!==void 0)return Number(b)>=2
if(await readText(d,inFolder(v.folder,".yarnrc.yml"))!==void 0)return!0
const T=v.lockFile===void 0?void 0:await readText(d,v.lockFile)
return T?.slice(0,2e3).includes("__metadata:")===!0}function readTypeScript(d){const v=valueAt(d,"references")
return{hasReferences:Array.isArray(v)&&v.length>0,isIncremental:["incremental","composite"].some(v=>valueAt(d,"compilerOptions",v)===!0)}}const Xt=/(?:^|[.\-_])test\.[cm]?[jt]s$|^test-.*\.[cm]?[jt]s$/,Zt=/^test.*\.py$/,en=/^(?:node_modules|\..*|__pycache__|dist|build|venv|site-packages)$/,tn=500
async function findNodeTest(d,v){return findTest(d,v,Xt,async v=>/['"]node:test['"]/.test(await readText(d,v)??""))}async function findTest(d,v,b,S){const C=[v]
for(let P=0;P<Math.min(C.length,tn);P+=1){const L=C[P]??".",te=await(0,T.readdir)((0,O.join)(d,L),{withFileTypes:!0}).catch(()=>[])
for(const d of te.toSorted((d,v)=>compareNames(d.name,v.name))){const T=inFolder(L,d.name)
if(d.isDirectory()&&!en.test(d.name))C.push(T)
else if(d.isFile()&&b.test(d.name)&&await S(T))return v==="."?T:T.slice(v.length+1)}}}const nn={jest:d=>["--runTestsByPath",...d],vitest:d=>d,"node-test":d=>d,pytest:()=>["--last-failed","--last-failed-no-failures","none"]}
function planRetry({run:d,tests:v,verdict:b},{path:T,round:S}){const O=v.filter(d=>d.verdict==="failed")
if(d.kind!=="tests"||d.tool===void 0||b!=="failed"||O.length===0)return
const C=O.map(({file:d})=>d),P=C.every(d=>d!==void 0),L=[...new Set(C.flatMap(d=>d===void 0?[]:[fromComponent(d,T)]))],te=P||d.tool==="pytest"?nn[d.tool]?.(L)??[]:[],ue=`retry-${S}-${d.reportFile}`,de=withArgs(d.launch,v=>[...v.map(v=>v.replace(`${Jt}/${d.reportFile}`,`${Jt}/${ue}`)),...te])
return{...d,name:`${d.name}, again`,launch:de,reportFile:ue}}function withArgs(d,v){return d.by==="shell"?d:{...d,args:v(d.args)}}function fromComponent(d,v){return v==="."?d:d.startsWith(`${v}/`)?d.slice(v.length+1):`${"../".repeat(v.split("/").length)}${d}`}function joinRetry(d,v){const b=new Set(v.tests.filter(({verdict:d})=>d==="passed"||d==="flaky").map(keyOf)),T=new Set(v.tests.filter(({verdict:d})=>d==="failed").map(keyOf)),S=new Set(v.tests.filter(({verdict:d})=>d==="passed").map(({file:d})=>d)),isMended=d=>{if(d.verdict!=="failed"||T.has(keyOf(d)))return!1
const v=d.path.length===1&&d.path[0]===d.file
return b.has(keyOf(d))||v&&S.has(d.file)},O=d.tests.map(d=>isMended(d)?{...d,verdict:"flaky"}:d),C=v.verdict==="passed"&&O.every(({verdict:d})=>d!=="failed")
return{...d,tests:O,verdict:C?"passed":d.verdict,ms:d.ms+v.ms}}function keyOf({file:d,path:v}){return JSON.stringify([d,...v])}var rn=b(6110)
const on="A registry did not answer as it should. Run the job again; when it stays, look at the registry of .npmrc or pip.conf, at its token, and at the proxy of the runner.",an="The lock file does not fit the manifest. Install on your machine with the same manager, and commit the lock file.",cn="The index has no version that is asked for. Look at the lines above for the name, and mend requirements or pyproject.toml.",un=[{pattern:/\(from versions: (?!none)/,word:"no-such-version",fix:cn},{pattern:/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/,fix:on},{pattern:/Temporary failure in name resolution|Failed to establish a new connection|error sending request/i,word:"network",fix:on},{pattern:/\b(?:code )?(E401|E403|ERR_PNPM_FETCH_40[13]|YN0041)\b/,fix:"The registry refused the credentials. Give the token of .npmrc to the step as an environment variable, and see that it may read the package."},{pattern:/\bcode (ERESOLVE)\b/,fix:"Two packages want versions that exclude each other; the lines above name them. Change one of the versions in package.json and renew the lock file."},{pattern:/\b(EUSAGE)\b[^]*(?:in sync|package-lock\.json)/,fix:an},{pattern:/\b(ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE))\b/,fix:an},{pattern:/\b(YN0028)\b|Your lockfile needs to be updated|lockfile had changes, but lockfile is frozen/,word:"lock-file-out-of-date",fix:an},{pattern:/lockfile at `?uv\.lock`? needs to be updated|poetry\.lock was last generated|poetry\.lock is not up to date/,word:"lock-file-out-of-date",fix:an},{pattern:/\b(EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE)\b|The engine "node" is incompatible|requires a different Python|requires-python/,word:"wrong-version",fix:"A package needs another version of Node or Python. Name the version in .nvmrc, `engines` or .python-version, and set it up before this step."},{pattern:/No matching distribution found|Could not find a version that satisfies|No solution found when resolving/,word:"no-such-version",fix:cn},{pattern:/\b(E404|ERR_PNPM_FETCH_404|ETARGET|ERR_PNPM_NO_MATCHING_VERSION)\b/,fix:"The registry has no such package or version. Look at the lines above for the name, and mend package.json or the registry of .npmrc."},{pattern:/\b(ENOSPC)\b/,fix:"The disk of the runner is full. Free space before this step."},{pattern:/\bcode (ELIFECYCLE)\b|\b(ERR_PNPM_[A-Z_]+|YN\d{4}|E[A-Z]{4,})\b/,fix:"Read the last lines of the installation, above; the manager names what failed."}]
function readInstallFailure(d){for(const{pattern:v,word:b,fix:T}of un){const S=v.exec(d)
if(S!==null)return{code:S.slice(1).find(d=>Boolean(d))??b??"unknown",fix:T}}}const pn=262144,fn=786432
function outputKeeper(){const d=[]
let v=0
const b=[]
let T=0,S=0,O=0
return{add:C=>{const P=C.length+1
if(b.length===0&&v+P<=pn){d.push(C)
v+=P}else{b.push(C)
T+=P
while(T>fn){T-=(b[S]?.length??0)+1
S+=1
O+=1}S>1e4&&b.splice(0,S)
S>1e4&&(S=0)}},lines:()=>[...d,...O===0?[]:[`... ${O} lines are left out here ...`],...b.slice(S)],tail:v=>[...d,...b.slice(S)].slice(-v),isCut:()=>O>0}}async function mapConcurrently({items:d,atOnce:v},b){const T=[],S=[],O=d.entries()
await Promise.all(Array.from({length:Math.min(v,d.length)},async()=>{for(const[d,v]of O){if(S.length>0)return
try{T[d]=await b(v)}catch(d){S.push(d)}}}))
if(S.length>0)throw S[0]
return T}function tellOutcome({run:d,verdict:v,findings:b,tests:T,reason:S,ms:O}){const C=[v,...b.length>0?[count(b.length,"finding")]:[],...T.length>0?[tellTests(T)]:[],...S===void 0?[]:[S]]
return`${d.name}: ${C.join(", ")} (${(0,rn.a)(O)})`}function findingLine({file:d,line:v,column:b,level:T,message:S,rule:O}){const C=[d,v,b].filter(d=>d!==void 0).join(":"),[P=""]=S.split("\n")
return`${C===""?"":`${C} `}${T} ${P}${O===void 0?"":` (${O})`}`}function count(d,v){return`${d} ${v}${d===1?"":"s"}`}function countTests(d,v){return d.filter(({verdict:d})=>d===v).length}function tellTests(d){const v=countTests(d,"failed")
return v>0?`${v} of ${count(d.length,"test")} failed`:count(d.length,"test")}var mn=b(4214)
function toFinding(d){const{kind:v,tool:b,level:T,message:S,rule:O,file:C,line:P,column:L,endLine:te,endColumn:ue,url:de}=d
return{kind:v,tool:b,level:T,...typeof O=="string"&&O!==""&&{rule:O},message:S,...typeof C=="string"&&{file:C},...isCounted(P)&&{line:P},...isCounted(L)&&{column:L},...isCounted(te)&&{endLine:te},...isCounted(ue)&&{endColumn:ue},...typeof de=="string"&&/^https?:\/\/\S+$/.test(de)&&{url:de}}}function toTest(d){const{path:v,verdict:b,durationMs:T,file:S,line:O,message:C,expected:P,received:L,detail:te}=d
return{path:v,verdict:b,...Number.isFinite(T)&&{durationMs:Math.round(Number(T)*1e3)/1e3},...typeof S=="string"&&{file:S},...isCounted(O)&&{line:O},...typeof C=="string"&&{message:C},...typeof P=="string"&&{expected:P},...typeof L=="string"&&{received:L},...typeof te=="string"&&{detail:te}}}function isCounted(d){return Number.isInteger(d)&&Number(d)>0}function readJson(d,v){const b=read_json_parseJson(d)
if("fault"in b)return b
const T=mn.xLC(v,b.value)
if(T.success)return{value:T.output}
const[S]=T.issues,O=mn.BuJ(S)
return{fault:`it is JSON of another shape${O===null?"":` (at ${O})`}: ${S.message}`}}const gn=3
function read_json_parseJson(d){const v=d.replace(/^\uFEFF/,"")
if(v.trim()==="")return{fault:"it is empty"}
let b="it is no JSON"
const T=/^[ \t]*[[{]/gm
for(let d=0;d<gn;d+=1){const S=T.exec(v)
if(S===null)break
try{return{value:JSON.parse(v.slice(S.index))}}catch(v){d===0&&v instanceof SyntaxError&&(b=`it is no whole JSON (${reasonOf(v)})`)}}return{fault:b}}function reasonOf({message:d}){return d.startsWith("Unterminated string")||d.includes("end of JSON")?"it ends early":/at position \d+/.exec(d)?.[0]??"it is broken"}function sourcePath(d,{root:v,cwd:b}){if(d===null||d===void 0||d===""||d.startsWith("<"))return
const T=slashes(d.startsWith("file:")?pathOfUrl(d):d)
if(/^[a-z][a-z\d+.-]+:\/\//i.test(T))return
const S=O.posix.normalize(isAbsolute(T)?T:`${slashes(b)}/${T}`),C=O.posix.normalize(`${slashes(v)}/`),P=isDrive(C)?S.toLowerCase().startsWith(C.toLowerCase()):S.startsWith(C),L=S.slice(C.length)
return P&&L!==""?L:void 0}function isVendored(d){return/(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.tox)\//.test(d)}function isAbsolute(d){return d.startsWith("/")||isDrive(d)}function isDrive(d){return/^[a-z]:\//i.test(d)}function slashes(d){return/^[a-z]:\\/i.test(d)||!d.includes("/")?d.replaceAll("\\","/"):d}function pathOfUrl(d){return decodePercent(d.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/,"").replace(/^\/(?=[a-z]:)/i,""))}function decodePercent(d){try{return decodeURIComponent(d)}catch{return d}}const vn=mn.cl6(mn.aig()),wn=mn.cl6(mn.YjP()),kn=mn.Ikc({text:wn,markdown:wn,id:wn,arguments:mn.cl6(mn.YOg(mn.YjP()))}),bn=mn.Ikc({id:mn.YjP(),helpUri:wn,defaultConfiguration:mn.cl6(mn.Ikc({level:wn})),messageStrings:mn.cl6(mn.g1P(mn.YjP(),mn.Ikc({text:wn})))}),En=mn.Ikc({ruleId:wn,ruleIndex:vn,rule:mn.cl6(mn.Ikc({id:wn,index:vn})),kind:wn,level:wn,message:kn,baselineState:wn,suppressions:mn.cl6(mn.YOg(mn.Ikc({status:wn}))),locations:mn.cl6(mn.YOg(mn.Ikc({physicalLocation:mn.cl6(mn.Ikc({artifactLocation:mn.cl6(mn.Ikc({uri:wn,uriBaseId:wn,index:vn})),region:mn.cl6(mn.Ikc({startLine:vn,startColumn:vn,endLine:vn,endColumn:vn}))}))})))}),xn=mn.Ikc({name:mn.YjP(),rules:mn.cl6(mn.YOg(bn))}),Tn=mn.cl6(mn.YOg(mn.Ikc({level:wn,message:kn}))),An=mn.Ikc({executionSuccessful:mn.cl6(mn.zMY()),toolExecutionNotifications:Tn,toolConfigurationNotifications:Tn}),Sn=mn.Ikc({tool:mn.Ikc({driver:xn,extensions:mn.cl6(mn.YOg(xn))}),artifacts:mn.cl6(mn.YOg(mn.Ikc({location:mn.cl6(mn.Ikc({uri:wn,uriBaseId:wn}))}))),originalUriBaseIds:mn.cl6(mn.g1P(mn.YjP(),mn.Ikc({uri:wn}))),invocations:mn.cl6(mn.YOg(An)),results:mn.cl6(mn.YOg(En))}),On=mn.Ikc({version:mn.euz("2.1.0"),runs:mn.YOg(Sn)})
function parseSarif(d,v){const b=readJson(d,On)
if("fault"in b)return b
const T=b.value.runs.flatMap(d=>{const b=runReader(d,v)
return(d.results??[]).filter(d=>isFound(d)).map(d=>b(d))}),S=b.value.runs.map(d=>readFailure(d)).find(d=>d!==void 0)
return S===void 0||T.some(({level:d})=>d==="error")?{findings:T,tests:[]}:{fault:S}}function readFailure({invocations:d}){const v=(d??[]).find(({executionSuccessful:d})=>d===!1)
if(v===void 0)return
const b=[...v.toolExecutionNotifications??[],...v.toolConfigurationNotifications??[]].find(({level:d})=>d==="error")
return"it says that the tool did not run to its end"+(b===void 0?"":`: ${messageOf(b.message,void 0)}`)}const Nn=new Set(["pass","notApplicable","informational"])
function isFound({kind:d,baselineState:v,suppressions:b}){return!(b??[]).some(({status:d})=>(d??"accepted")==="accepted")&&!Nn.has(d??"fail")&&v!=="absent"}function runReader({tool:d,artifacts:v,originalUriBaseIds:b},T){const S=d.driver.rules??[],O=new Map([...(d.extensions??[]).flatMap(d=>d.rules??[]),...S].map(d=>[d.id,d]))
return C=>{const P=C.ruleId??C.rule?.id,L=C.ruleIndex??C.rule?.index??-1,te=typeof P=="string"?O.get(P)??O.get(P.replace(/\/[^/]*$/,"")):S[L],ue=C.locations?.[0]?.physicalLocation,de=ue?.artifactLocation,ve=typeof de?.uri=="string"?de:v?.[de?.index??-1]?.location,we=b?.[ve?.uriBaseId??""]?.uri??"",{startLine:Ee,startColumn:xe,endLine:Oe,endColumn:Je}=ue?.region??{}
return toFinding({kind:"lint",tool:d.driver.name.toLowerCase(),level:levelOf(C,te),rule:P??te?.id,message:messageOf(C.message,te),file:fileOf(`${we}${ve?.uri??""}`,T),line:Ee,column:xe,endLine:Oe??(typeof Je=="number"?Ee:void 0),endColumn:Je,url:te?.helpUri})}}function fileOf(d,v){return sourcePath(d.startsWith("file:")?d:decodePercent(d),v)}function levelOf({level:d,kind:v},b){const T=d??(v===void 0||v===null||v==="fail"?b?.defaultConfiguration?.level:"note")
return T==="error"?"error":T==="note"||T==="none"?"notice":"warning"}function messageOf({text:d,markdown:v,id:b,arguments:T},S){return(d??S?.messageStrings?.[b??""]?.text??v??"").replaceAll(/\{(\d+)\}/g,(d,v)=>T?.[Number(v)]??d)}const $n=["crashed","timed-out","failed","passed","skipped"]
function judge(d){const{parsed:v,result:b}=d,{findings:T,tests:S}=v===void 0||"fault"in v?In:v,O=judgeEnd(d)
if(O!==void 0)return{...O,findings:T,tests:S}
if(isWithoutTests(d,S))return{verdict:"skipped",reason:"it found no tests",findings:T,tests:S}
if(v===void 0)return{...judgeUnread(d),findings:T,tests:S}
const{exitCode:C}=b
return"fault"in v?{verdict:"crashed",reason:`it ended with exit code ${C}, and its report cannot be read: ${v.fault}`,findings:T,tests:S}:{...judgeRead(d,T,S),findings:T,tests:S}}const In={findings:[],tests:[]}
function judgeEnd({run:d,result:v,timeoutMs:b}){const{ending:T,exitCode:S,signal:O,isStdoutCut:C}=v
if(T==="timed-out")return{verdict:"timed-out",reason:`it was ended after ${(0,rn.a)(b)}, the input \`timeout\``}
if(T==="killed")return{verdict:"crashed",reason:tellSignal(O??"a signal")}
if(T==="not-found")return{verdict:"crashed",reason:"its program cannot be started"}
if(C&&(d.report==="stdout"||d.report==="text"))return{verdict:"crashed",reason:"it printed more than 64 MB, which is not read"}
const P=d.tool===void 0?[]:Ht[d.tool].crashCodes
return S!==void 0&&P.includes(S)?{verdict:"crashed",reason:`it ended with exit code ${S}, its own word for an error of the tool or its configuration`}:S!==void 0&&S>128&&S<160?{verdict:"crashed",reason:`it ended with exit code ${S}: ${tellSignal("signal "+(S-128))}`}:void 0}function tellSignal(d){return`it was ended by ${d}${d==="SIGKILL"||d==="signal 9"?", which is what a runner without memory does":""}`}function isWithoutTests({run:d,tail:v,result:b,parsed:T},S){if(d.kind!=="tests"||d.tool===void 0||S.length>0)return!1
if(T!==void 0&&"ran"in T&&T.ran>0)return!1
const{noTests:O}=Ht[d.tool],C=O?.says?.test(v.join("\n"))
return O!==void 0&&b.exitCode===O.exitCode&&C!==!1||(b.exitCode===0&&C===!0||T!==void 0&&!("fault"in T)&&T.findings.length===0&&b.exitCode===0)}function judgeUnread({result:d}){const{exitCode:v=1}=d
return v===0?{verdict:"passed"}:v===127?{verdict:"failed",reason:"it ended with exit code 127: a program it calls is not there"}:{verdict:"failed",reason:`it ended with exit code ${v}`}}function judgeRead({result:d},v,b){const{exitCode:T=1}=d
return v.filter(({level:d})=>d==="error").length+b.filter(({verdict:d})=>d==="failed").length>0?{verdict:"failed",...T===0?{reason:"it ended with exit code 0, and yet its report has errors"}:{}}:T===0?{verdict:"passed"}:v.length>0?{verdict:"failed",reason:`it ended with exit code ${T}, though it found no errors`}:{verdict:"crashed",reason:`it ended with exit code ${T} without telling of any fault`}}function worstVerdict(d){return $n.find(v=>d.includes(v))??"skipped"}var Pn=b(7975)
const Ln=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g,Rn=/[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu
function plainText(d){return stripAnsi(d).replaceAll(/\r\n?|[\u2028\u2029]/g,"\n").toWellFormed().replaceAll(Ln,"").replaceAll(Rn,d=>`<U+${(d.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function stripAnsi(d){return d.includes("\x1b")||d.includes("\x9b")?(0,Pn.stripVTControlCharacters)(d):d}function shorten(d,v){return d.length<=v?d:`${d.slice(0,Math.max(0,v-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}const jn=/^::(?<level>error|warning|notice) (?<properties>[^:]*(?::(?!:)[^:]*)*)::(?<message>.*)$/
function readCommand({level:d,properties:v,message:b},T){const S=new Map(v.split(",").map(d=>{const v=d.indexOf("=")
return[d.slice(0,v),decodePercent(d.slice(v+1))]})),O=S.get("title"),C=O==="format"
return toFinding({kind:"lint",tool:"biome",level:d,rule:O,message:C?Fn:decodePercent(b),file:sourcePath(S.get("file"),T),...!C&&{line:Number(S.get("line")),column:Number(S.get("col")),endLine:Number(S.get("endLine")),endColumn:Number(S.get("endColumn"))},url:rulePage(O)})}const Fn="The file is not formatted as Biome formats it. Run `biome format --write`."
function rulePage(d){const v=/^lint\/\w+\/(\w+)$/.exec(d??"")?.[1],b=v?.replaceAll(/[A-Z]/g,d=>`-${d.toLowerCase()}`)
return b===void 0?void 0:`https://biomejs.dev/linter/rules/${b}`}const Mn=mn.cl6(mn.aig()),Dn=mn.YOg(mn.Ikc({filePath:mn.YjP(),messages:mn.YOg(mn.Ikc({ruleId:mn.cl6(mn.YjP()),severity:mn.aig(),message:mn.YjP(),line:Mn,column:Mn,endLine:Mn,endColumn:Mn}))}))
function eslint_rulePage(d){if(d===null||d===void 0)return
if(/^[a-z][a-z-]*$/.test(d))return`https://eslint.org/docs/latest/rules/${d}`
const v=/^@typescript-eslint\/([a-z-]+)$/.exec(d)?.[1]
return v===void 0?void 0:`https://typescript-eslint.io/rules/${v}`}function readExpectation(d){const v=d.split("\n")
return readLabels(v)??readDifference(v)??readSentence(v)??{}}const Bn=40
function readLabels(d){const[v,b]=[/^Expected(?: \w+)*:\s+(\S.*)$/,/^Received(?: \w+)*:\s+(\S.*)$/].map(v=>{const b=d.findIndex(d=>v.test(d))
if(b===-1)return
const T=d.slice(b+1,b+Bn),S=T.findIndex(d=>/^(?:\s*$|(?:Expected|Received)\b|\s+at )/.test(d))
return[v.exec(d[b]??"")?.[1]??"",...T.slice(0,S===-1?T.length:S)].join("\n")})
return v===void 0||b===void 0?void 0:{expected:v,received:b}}const Un=[[/^- Expected\b/,"-"],[/^\+ actual - expected$/,"-"]]
function readDifference(d){for(const[v,b]of Un){const T=d.findIndex(d=>v.test(d))
if(T===-1)continue
const S=differenceBelow(d,T)
if(S.length===0)return
const side=d=>S.filter(v=>!v.startsWith(d)).map(d=>d.slice(2)).join("\n").trim()
return{expected:side(b==="-"?"+":"-"),received:side(b)}}}function differenceBelow(d,v){const b=[]
for(const T of d.slice(v+1,v+1+4*Bn))if(!(/^\+ Received\b/.test(T)||T===""&&b.length===0)){if(!/^[-+ ] /.test(T)||/^\s+at /.test(T))break
b.push(T)}return b.some(d=>/^[-+]/.test(d))?b:[]}const qn=[/^(?:AssertionError: )?expected (?<received>.+?) to (?:be|equal|deeply equal|strictly equal|include|match) (?<expected>(?:['"[{/+-]|\d|(?:true|false|null|undefined|NaN|Infinity)\b).*?)(?: \/\/ .*)?$/,/^(?<received>\S.*?) !== (?<expected>\S.*)$/,/^(?:AssertionError: )?assert (?<received>.+?) == (?<expected>.+)$/]
function readSentence(d){for(const v of d.slice(0,Bn))for(const d of v.length<2e3?qn:[]){const{expected:b,received:T}=d.exec(v)?.groups??{}
if(b!==void 0&&T!==void 0&&!/ [!=]==? /.test(b))return{expected:b,received:T}}}const Kn=[/(?:\(|\bat |\u276f )(?<file>(?:file:\/\/|[a-z]:[\\/])?[^\s():][^():]*):(?<line>\d+):\d+\)?$/i,/^\s*(?:E\s+)?File "(?<file>[^"]+)", line (?<line>\d+)/,/^(?<file>[^\s:][^:]*):(?<line>\d+): /]
function findFrame(d,v,b){let T
for(const S of d.split("\n",300)){const d=S.length<2e3?readFrame(S,v):void 0
if(d!==void 0){if(b===void 0||d.file===b)return d
T??=d}}return T}function readFrame(d,v){for(const b of Kn){const T=b.exec(d)?.groups,S=sourcePath(T?.file,v)
if(S!==void 0&&!isVendored(S))return{file:S,line:Number(T?.line)}}}const Gn=mn.Ikc({ancestorTitles:mn.YOg(mn.YjP()),title:mn.YjP(),status:mn.YjP(),duration:mn.cl6(mn.aig()),failureMessages:mn.cl6(mn.YOg(mn.YjP())),retryReasons:mn.cl6(mn.YOg(mn.YjP())),location:mn.cl6(mn.Ikc({line:mn.aig()}))}),Yn=mn.Ikc({testResults:mn.YOg(mn.Ikc({name:mn.YjP(),status:mn.cl6(mn.YjP()),message:mn.cl6(mn.YjP()),assertionResults:mn.YOg(Gn)}))})
function parseJestJson(d,v){const b=readJson(d,Yn)
if("fault"in b)return b
const T=b.value.testResults.flatMap(({name:d,status:b,message:T,assertionResults:S})=>{const O=sourcePath(d,v),C=S.map(d=>readTest(d,{places:v,file:O}))
return b!=="failed"||C.some(({verdict:d})=>d==="failed")?C:C.concat({path:[O??d],verdict:"failed",...describe(T??"",{places:v,file:O})})})
return{findings:[],tests:T}}function readTest(d,v){const{ancestorTitles:b,title:T,status:S,duration:O,failureMessages:C,retryReasons:P,location:L}=d,te=P??[],ue=S==="passed"&&te.length>0?"flaky":Vn.get(S),de=ue==="flaky"?te:C??[]
return toTest({line:L?.line,...ue==="failed"||ue==="flaky"?describe(de.join("\n\n"),v):{file:v.file},path:[...b,T],verdict:ue??"skipped",durationMs:O})}const Vn=new Map([["passed","passed"],["failed","failed"]])
function describe(d,{places:v,file:b}){const T=plainText(d).trim(),S=withoutStack(T),O=findFrame(T,v,b)
return{message:S===""?"It failed without a message.":S,...readExpectation(S),...T!==S&&{detail:T},...b!==void 0&&{file:b},...O!==void 0&&(b===void 0||O.file===b)&&O}}const Wn="STACK_TRACE_ERROR"
function withoutStack(d){const v=/^([^]*?)\n\s+at /.exec(d)?.[1]??d,b=v.replace(/^\u25cf Test suite failed to run\n/,"").replace(/^[^]*\n {4}Details:\n/,""),T=(b===v?v.trim():dedent(b)).replace(/^Error: /,"")
return T===Wn?"The test did not end within its time.":T}function dedent(d){return d.replaceAll(/^ {4}/gm,"").trim()}var Hn=b(8446)
function parseJunit(d,v){if(d.trim()==="")return{fault:"it is empty"}
const b=[],T=new CaseReader(d=>b.push(readCase(d,v)))
T.read(d)
return T.fault===void 0?{findings:[],tests:b}:{fault:T.fault}}Object.assign(Hn,{MAX_BUFFER_LENGTH:Number.POSITIVE_INFINITY})
const zn=new Map([["failure",!1],["error",!1],["flakyFailure",!0],["flakyError",!0]]),Qn=new Set(["system-out","system-err"])
class CaseReader{fault
#r
#s=[]
#i=[]
#o
#a
constructor(d){this.#r=d}read(d){const v=Hn.parser(!0)
Object.assign(v,{onerror:({message:d})=>this.#c(`it is no whole XML (${d.split("\n",1)[0]??""}, line ${v.line+1})`),ondoctype:()=>this.#c("it carries a document type, which no test runner writes"),onopentag:({name:d,attributes:v})=>this.#l(d,v),onclosetag:d=>this.#u(d),ontext:d=>this.#p(d),oncdata:d=>this.#p(d)})
try{v.write(d).close()}catch(d){if(this.fault===void 0)throw d}}#c(d){this.fault??=d
throw new Error(d)}#l(d,v){this.#s.length!==0||["testsuites","testsuite"].includes(d)||this.#c(`it is XML of another kind (<${d.slice(0,40)}>)`)
this.#s.push(d)
d==="testsuite"&&this.#i.push(v.name??"")
d==="testcase"&&(this.#o={suites:[...this.#i],attributes:v,troubles:[],isSkipped:!1})
if(this.#o===void 0)return
d==="skipped"&&(this.#o.isSkipped=!0)
const b=zn.get(d)
if(b!==void 0){this.#a={isFlaky:b,message:v.message??"",text:""}
this.#o.troubles.push(this.#a)}}#p(d){this.#a===void 0||Qn.has(this.#s.at(-1)??"")||(this.#a.text+=d)}#u(d){this.#s.pop()
d==="testsuite"&&this.#i.pop()
zn.has(d)&&(this.#a=void 0)
if(d==="testcase"&&this.#o!==void 0){this.#r(this.#o)
this.#o=void 0}}}function readCase({suites:d,attributes:v,troubles:b,isSkipped:T},S){const{name:O="",classname:C="",time:P,file:L,line:te}=v,ue=b.filter(({isFlaky:d})=>!d),[de]=ue.length>0?ue:b,ve=d.at(-1)??"",we=C===ve&&/\.[cm]?[jt]sx?$/.test(ve),Ee=sourcePath(L??(we?ve:O.startsWith("/")?O:void 0),S),xe=Number(P?.replaceAll(",","")??Number.NaN)
return toTest({path:we?O.split(" > "):namePath({suites:d,classname:C,name:O.startsWith("/")?Ee??O:O}),verdict:ue.length>0?"failed":b.length>0?"flaky":T?"skipped":"passed",durationMs:xe*1e3,file:Ee,line:te===void 0?void 0:Number(te),...de!==void 0&&junit_describe(de,{places:S,file:Ee})})}const Xn=new Set(["","test","pytest","root"])
function namePath({suites:d,classname:v,name:b}){const T=d.filter(d=>!Xn.has(d)),S=Xn.has(v)||v===T.join(".")||[...T,b].includes(v)
return[...T,...S?[]:[v],b].map(d=>plainText(d))}function junit_describe({message:d,text:v},{places:b,file:T}){const S=plainText(v).trim(),O=junit_messageOf(plainText(d).trim(),S),C=findFrame(S,b,T),{expected:P,received:L}={...readInspected(S),...readExpectation(`${O}\n${S}`)}
return{message:O,...P!==void 0&&L!==void 0&&{expected:P,received:L},...S!==""&&S!==O&&{detail:S},...(T===void 0||C?.file===T)&&C}}const Zn=/^\[?Error \[ERR_TEST_FAILURE\]: ([^]*?)(?:\n {4}at |\]? \{(?: |\n {2})code: )/
function junit_messageOf(d,v){const b=[...v.matchAll(/^E {3,}(.*)$/gm)].map(([,d=""])=>d)
if(d==="collection failure"&&b.length>0)return b.join("\n")
const[T=""]=v.replace(/^\w*Error: /,"").split("\n\n",1),S=Zn.exec(v)?.[1]?.trim()??(/(?<!#x1B)\[\d+m/.test(d)?T:d)
return S===""?(v.split("\n",1)[0]??"")||"It failed without a message.":S}function readInspected(d){const v=/^ +actual: (.+),$/m.exec(d)?.[1],b=/^ +expected: (.+),$/m.exec(d)?.[1]
return b===void 0||v===void 0?{}:{expected:b,received:v}}const er=/^(?<file>.+?):(?:(?<line>\d+):(?:(?<column>\d+):(?:(?<endLine>\d+):(?<endColumn>\d+):)?)?)? (?<level>error|warning|note): (?<message>.*)$/,tr=mn.Ikc({file:mn.YjP(),line:mn.aig(),column:mn.aig(),end_line:mn.cl6(mn.aig()),end_column:mn.cl6(mn.aig()),message:mn.YjP(),hint:mn.cl6(mn.YjP()),code:mn.cl6(mn.YjP()),severity:mn.YjP()})
function readJsonLines(d,v){const b=[]
for(const T of d.filter(d=>d.startsWith("{"))){const d=readJson(T,tr)
if("fault"in d)return d
const{value:S}=d
b.push(mypy_describe({file:S.file,line:S.line,column:S.column+1,endLine:S.end_line,endColumn:typeof S.end_column=="number"?S.end_column+1:void 0,level:S.severity,message:typeof S.hint=="string"?`${S.message}\n${S.hint}`:S.message,rule:S.severity==="note"?void 0:S.code},v))}return{findings:b,tests:[]}}function readLines(d,v){const b=[]
for(const v of d){const d=er.exec(v)?.groups
if(d===void 0)continue
const T=readLine(d),S=b.at(-1)
T.level==="note"&&S?.level==="error"&&S.file===T.file&&S.line===T.line?S.message+=`\n${T.message}`:b.push(T)}return{findings:b.map(d=>mypy_describe(d,v)),tests:[]}}function readLine(d){const{message:v="",level:b=""}=d,T=/ {2}\[([\w-]+)\]$/.exec(v)?.[1]
return{file:d.file,line:Number(d.line),column:Number(d.column),endLine:Number(d.endLine),endColumn:Number(d.endColumn)+1,level:b,rule:T,message:T===void 0?v:v.slice(0,-`  [${T}]`.length)}}const nr=/(?:^|\n)See (https:\/\/mypy\.readthedocs\.io\/\S+)$/
function mypy_describe({file:d,level:v,message:b,...T},S){const O=nr.exec(b)?.[1]
return toFinding({...T,kind:"types",tool:"mypy",level:v==="error"?"error":v==="warning"?"warning":"notice",message:O===void 0?b:b.replace(nr,""),file:sourcePath(d,S),url:O})}const rr=mn.YOg(mn.Ikc({message:mn.YjP(),code:mn.cl6(mn.YjP()),severity:mn.cl6(mn.YjP()),url:mn.cl6(mn.YjP()),help:mn.cl6(mn.YjP()),filename:mn.cl6(mn.YjP()),labels:mn.cl6(mn.YOg(mn.Ikc({span:mn.Ikc({line:mn.cl6(mn.aig()),column:mn.cl6(mn.aig())})})))})),sr=mn.KCZ([mn.Ikc({diagnostics:rr}),rr]),ir=new Map([["error","error"],["warning","warning"]]),or=/^(?<file>.+?): (?<message>\w*Error: .*?)(?: \((?<line>\d+):(?<column>\d+)\))?$/
function isFile(d){return!/^(?:Code style issues|Forgot to run Prettier|All matched files|Ignored )|[.!?]$|: /.test(d)&&d!==""}function unformatted(d,v){return toFinding({kind:"lint",tool:"prettier",level:"error",rule:"format",message:"The file is not formatted as Prettier formats it. Run `prettier --write`.",file:sourcePath(d,v)})}function broken(d,v){const{file:b,message:T,line:S,column:O}=or.exec(d)?.groups??{}
return toFinding({kind:"lint",tool:"prettier",level:"error",message:T??d,file:sourcePath(b,v),line:Number(S),column:Number(O)})}const ar=mn.Ikc({line:mn.aig(),character:mn.aig()}),cr=mn.Ikc({generalDiagnostics:mn.YOg(mn.Ikc({file:mn.cl6(mn.YjP()),severity:mn.YjP(),message:mn.YjP(),rule:mn.cl6(mn.YjP()),range:mn.cl6(mn.Ikc({start:ar,end:ar}))}))}),lr=mn.cl6(mn.Ikc({row:mn.aig(),column:mn.aig()})),ur=mn.YOg(mn.Ikc({code:mn.cl6(mn.YjP()),message:mn.YjP(),filename:mn.YjP(),location:lr,end_location:lr,cell:mn.cl6(mn.aig()),severity:mn.cl6(mn.YjP()),url:mn.cl6(mn.YjP())}))
function parseRuffJson(d,v){const b=readJson(d,ur)
if("fault"in b)return b
const T=b.value.map(({code:d,message:b,filename:T,location:S,end_location:O,cell:C,severity:P,url:L})=>{const te=typeof C=="number"
return toFinding({kind:"lint",tool:"ruff",level:P==="warning"?"warning":P==="info"?"notice":"error",rule:d??"invalid-syntax",message:te?`Cell ${C}, line ${S?.row??1}: ${b}`:b,file:sourcePath(T,v),...!te&&{line:S?.row,column:S?.column,endLine:O?.row,endColumn:O?.column},url:L})})
return{findings:T,tests:[]}}const pr="The file is not formatted as Ruff formats it. Run `ruff format`.",fr=/^Would reformat: (?<file>.+)$/,dr=/^error: Failed to (?:parse|format|read) (?<file>.+?):(?:(?<line>\d+):(?<column>\d+):)? (?<message>.*)$/,hr=/^(?<rule>[a-z][\w-]*|[A-Z]+\d+): (?<message>.+)$/,mr=/^ *--> (?<file>.+?)(?::(?<line>\d+):(?<column>\d+))?$/
function ruff_readText(d,v){const{file:b,line:T,column:S,rule:O,message:C}=d
return ruff_unformatted(toFinding({kind:"lint",tool:"ruff",level:"error",rule:O??(C===void 0?"unformatted":"invalid-syntax"),message:C??pr,file:sourcePath(b,v),line:Number(T),column:Number(S)}))}function ruff_unformatted(d){if(d.rule!=="unformatted")return d
const{kind:v,tool:b,level:T,rule:S,file:O}=d
return toFinding({kind:v,tool:b,level:T,rule:S,file:O,message:pr})}const gr=/^(?<file>.*?)(?:\((?<l>\d+),(?<c>\d+)\): |:(?<line>\d+):(?<column>\d+) - )(?<rest>(?:error|warning|message) TS\d.*)$/,yr=/^(?<level>error|warning|message) (?<rule>TS\d+): (?<message>.*)$/
function readDiagnostic(d,v){const b=gr.exec(d)?.groups,T=yr.exec(b?.rest??d)?.groups
if(T===void 0)return
const{message:S,...O}=toFinding({kind:"types",tool:"tsc",level:T.level==="message"?"notice":T.level==="warning"?"warning":"error",rule:T.rule,message:T.message??"",file:sourcePath(b?.file,v),line:Number(b?.l??b?.line),column:Number(b?.c??b?.column)})
return{message:S,parts:O}}const vr="=".repeat(70),wr="-".repeat(70),kr=/^(?<name>\S+) \((?<where>[\w.<>]+)\)(?<part>(?: .*)?)$/,br=/^Ran (?<count>\d+) tests? in [\d.]+s$/
function isBlock(d){return/^(?:ERROR|FAIL|UNEXPECTED SUCCESS): \S/.test(d)}function readBlocks(d,v){const b=d.flatMap((v,b)=>v===vr&&isBlock(d[b+1]??"")?[b+1]:[])
return b.map((T,S)=>{const O=d.slice(T,(b[S+1]??d.length+1)-1),[C=""]=O,P=O.slice(O.indexOf(wr)+1).join("\n").trim(),L=C.replace(/^[A-Z ]+: /,"")
return C.startsWith("UNEXPECTED")?unexpected(L):failure(L,P,v)})}function unexpected(d){return toTest({path:pathOf(d),verdict:"failed",message:"It passed, although it is marked as an expected failure."})}function failure(d,v,b){return toTest({path:pathOf(d),verdict:"failed",message:exceptionOf(v),...findFrame(v.slice(v.lastIndexOf("\nTraceback (most recent call last):")+1),b),detail:v})}function exceptionOf(d){const v=d.split("\n"),b=v.findLastIndex(d=>/^ {2}File "/.test(d)),T=v.findIndex((d,v)=>v>b&&/^\S/.test(d)),S=v.slice(Math.max(0,T)).join("\n").trim()
return S===""?"It failed without a message.":S}function pathOf(d){const{name:v=d,where:b,part:T=""}=kr.exec(d)?.groups??{}
return b===void 0||b.startsWith("unittest.loader.")?[v]:[b.endsWith(`.${v}`)?b.slice(0,-v.length-1):b,`${v}${T}`]}const Er=/(?:^|\.\.\. )(?<result>ok|skipped (?:'.*'|".*")|expected failure|unexpected success)$/
function readNamed(d){const v=[]
let b
for(const T of d){b=/(?:^|\.\.\. )(\S+ \([\w.<>]+\))(?: \.\.\. [^(]*)?$/.exec(T)?.[1]??b
const d=Er.exec(T)?.groups?.result
if(d!==void 0&&b!==void 0){d.startsWith("unexpected")?v.push(unexpected(b)):v.push({path:pathOf(b),verdict:d.startsWith("skipped")?"skipped":"passed"})
b=void 0}}return v}const xr={eslint:function parseEslintJson(d,v){const b=readJson(d,Dn)
if("fault"in b)return b
const T=b.value.flatMap(({filePath:d,messages:b})=>{const T=sourcePath(d,v)
return b.map(({ruleId:d,severity:v,...b})=>toFinding({...b,kind:"lint",tool:"eslint",level:v>=2?"error":"warning",rule:d,file:T,url:eslint_rulePage(d)}))})
return{findings:T,tests:[]}},biome:function parseBiome(d,v){if(/^\s*\{/.test(d))return parseSarif(d,v)
const b=[]
for(const T of stripAnsi(d).split(/\r?\n/)){const{level:d,properties:S,message:O}=jn.exec(T)?.groups??{}
d!=="error"&&d!=="warning"&&d!=="notice"||b.push(readCommand({level:d,properties:S??"",message:O??""},v))}return{findings:b,tests:[]}},oxlint:function parseOxlintJson(d,v){const b=readJson(d,sr)
if("fault"in b)return b
const T=(Array.isArray(b.value)?b.value:b.value.diagnostics).map(({message:d,code:b,severity:T,url:S,help:O,filename:C,labels:P})=>toFinding({kind:"lint",tool:"oxlint",level:ir.get(T??"")??"notice",message:typeof O=="string"&&O!==""?`${d}\n${O}`:d,rule:b,file:sourcePath(C,v),line:P?.[0]?.span.line,column:P?.[0]?.span.column,url:S}))
return{findings:T,tests:[]}},prettier:function parsePrettierCheck(d,v){const b=[]
for(const T of stripAnsi(d).split(/\r?\n/)){const{level:d,said:S=""}=/^\[(?<level>warn|error)\] (?<said>.*)$/.exec(T)?.groups??{}
d==="warn"&&isFile(S)&&b.push(unformatted(S,v))
d==="error"&&/^[^\s>]/.test(S)&&b.push(broken(S,v))}return{findings:b,tests:[]}},tsc:function parseTsc(d,v){const b=[]
let T
const close=()=>{T!==void 0&&b.push({...T.parts,message:T.message})
T=void 0}
for(const b of stripAnsi(d).split(/\r?\n/))if(T!==void 0&&/^ {2,}\S/.test(b))T.message+=`\n${b}`
else{close()
T=readDiagnostic(b,v)}close()
return{findings:b,tests:[]}},jest:parseJestJson,vitest:parseJestJson,"node-test":parseJunit,ruff:parseRuffJson,"ruff-format":function parseRuffFormat(d,v){if(/^\s*\[\s*[\]{]/.test(d)){const b=parseRuffJson(d,v)
return"fault"in b?b:{...b,findings:b.findings.map(d=>ruff_unformatted(d))}}const b=[]
let T
for(const S of stripAnsi(d).split(/\r?\n/)){const d=fr.exec(S)?.groups??dr.exec(S)?.groups,O=T===void 0?void 0:mr.exec(S)?.groups,C=d??(O===void 0?void 0:{...O,...T})
C!==void 0&&b.push(ruff_readText(C,v))
T=hr.exec(S)?.groups}return{findings:b,tests:[]}},mypy:function parseMypy(d,v){const b=stripAnsi(d).split(/\r?\n/).filter(d=>d!==""),T=b.find(d=>d.startsWith("mypy: "))
return T!==void 0?{fault:`mypy did not run: ${T.slice(6)}`}:b.some(d=>d.startsWith('{"file"'))?readJsonLines(b,v):readLines(b,v)},pyright:function parsePyrightJson(d,v){const b=readJson(d,cr)
if("fault"in b)return b
const T=b.value.generalDiagnostics.map(({file:d,severity:b,message:T,rule:S,range:O})=>toFinding({kind:"types",tool:"pyright",level:b==="error"?"error":b==="warning"?"warning":"notice",rule:S,message:T.replaceAll("\xa0"," "),file:sourcePath(d,v),...O&&{line:O.start.line+1,column:O.start.character+1,endLine:O.end.line+1,endColumn:O.end.character+1},url:S?.startsWith("report")===!0?`https://github.com/microsoft/pyright/blob/main/docs/configuration.md#${S}`:void 0}))
return{findings:T,tests:[]}},pytest:parseJunit,unittest:function parseUnittest(d,v){const b=plainText(d).split("\n"),T=b.findLastIndex(d=>br.test(d))
if(T===-1)return{fault:d.trim()===""?"it is empty":"it ends before unittest says how many tests ran"}
const S=b.findIndex((d,v)=>d===vr&&isBlock(b[v+1]??"")),O=readBlocks(S===-1?[]:b.slice(S,T-1),v),C=new Set(O.map(({path:d})=>d.join(" "))),P=readNamed(b.slice(0,S===-1?T:S)).filter(({path:d})=>!C.has(d.join(" "))),L=Number(br.exec(b[T]??"")?.groups?.count)
return{findings:[],tests:[...P,...O],ran:L}}},_r=67108864,Tr={stdout:_r,text:_r,none:16777216,file:0,lines:0},Ar=16777216
async function runTool(d,v){const{otherwise:b,...T}=d,S=await runOnce(T,v)
if(b===void 0||!S.lines.some(d=>b.says.test(d)))return{...S,run:d}
const O=await runOnce({...T,launch:b.launch},v),C=[...O.lines,`Run a second time: ${b.note}.`]
return{...O,run:d,lines:C,ms:S.ms+O.ms}}async function runOnce(d,{site:v,timeoutMs:b,clock:S,runProgram:C}){const P=S.now(),L=await findStart(d,v),te={run:d,findings:[],tests:[],lines:[]}
if(L.missing!==void 0)return{...te,verdict:"failed",reason:L.missing,fix:L.fix,ms:S.now()-P}
const ue=(0,O.join)(v.reports,d.reportFile)
d.report==="file"&&await(0,T.rm)(ue,{force:!0})
const de=outputKeeper(),ve=textCollector(d.report==="lines"),add=d=>{de.add(d)
ve.add(d)},we=await C({...L.call,timeoutMs:b,stdoutLimitBytes:Tr[d.report],...d.report==="stdout"?{onErrorLine:add}:{onLine:add}}),Ee=await readReport({run:d,result:we,reportFile:ue,lines:ve.text(),site:v}),xe=tailOf(de,d,we),Oe=judge({run:d,result:we,tail:xe,parsed:Ee,timeoutMs:b}),Je=Oe.verdict==="crashed"&&d.report==="stdout"?[...de.lines(),...xe.slice(-Sr)]:de.lines()
return{run:d,...Oe,ms:S.now()-P,lines:Je}}const Sr=40
function tailOf(d,v,{stdout:b}){const T=d.tail(Sr)
return v.report!=="stdout"||T.length>0?T:b.slice(-4e3).split("\n").slice(-Sr)}function textCollector(d){const v=[]
let b=0
return{add:T=>{if(d){b+=T.length+1
b<=Ar&&v.push(T)}},text:()=>b>Ar?void 0:v.join("\n")}}async function readReport({run:d,result:v,reportFile:b,lines:T,site:S}){const C={root:S.root,cwd:(0,O.join)(S.root,S.facts.component.path)}
if(d.report==="none"||d.tool===void 0)return readSarif(d,v.stdout,C)
const P=d.report==="file"?await readFileWithin(b):d.report==="lines"?T:v.stdout
return P===void 0?{fault:d.report==="file"?"it wrote none":"it is longer than 16 MB"}:typeof P!="string"?P:xr[d.tool](P,C)}async function readFileWithin(d){const v=await(0,T.stat)(d).then(d=>d.size,()=>{})
if(v!==void 0)return v>_r?{fault:`it has ${Math.round(v/1e6)} MB, and more than 64 MB are not read`}:(0,T.readFile)(d,"utf8")}function readSarif({kind:d,name:v},b,T){if(!/^\s*\{/.test(b)||!b.slice(0,4e3).includes("sarif"))return
const S=parseSarif(b,T)
if("fault"in S)return S
const own=b=>({...b,kind:d,tool:b.tool===""?v:b.tool})
return{...S,findings:S.findings.map(d=>own(d))}}const Or=6e4,Nr=200
async function runTools(d,v){const{clock:b,log:T,signal:S,atOnce:O}=v,C=new Map,P=new AbortController,L=remind(C,v,P.signal)
try{return await mapConcurrently({items:d,atOnce:O},async d=>{C.set(d,b.now())
const S=await runTool(d,v)
C.delete(d)
T.progress(tellOutcome(S))
await showOutput(S,v)
return S})}catch(d){if(S.aborted&&S.reason instanceof _t.cJ)throw cancelledWith(S.reason,tellRunning(C,b.now()))
throw d}finally{P.abort()
await L}}async function remind(d,{clock:v,log:b},T){for(;;){if(await v.sleep(Or,T).then(()=>!1,()=>!0))return
d.size>0&&b.progress(`still running: ${tellRunning(d,v.now())}`)}}function tellRunning(d,v){return[...d].map(([{name:d},b])=>`${d} (${(0,rn.a)(v-b)})`).join(", ")}function cancelledWith(d,v){return new _t.lZ({code:"cancelled",message:`${d.message} It ended what was running: ${v===""?"nothing":v}.`,fix:"Run the job again when you want to go on.",cause:d})}async function showOutput({run:d,lines:v,findings:b},{log:T}){const S=d.report==="text"||d.report==="lines",O=S?[]:b.slice(0,Nr).map(d=>findingLine(d)),C=S?0:b.length-O.length
v.length+O.length!==0&&await T.group(d.name,async()=>{T.foreign([...v,...O])
C>0&&T.info(`${C} more are in the job summary.`)
return Promise.resolve()})}const $r=30
async function runInstallations(d,v){try{return await Promise.all(d.map(d=>runInstallation(d,v)))}catch(b){const T=v.signal.reason
if(T instanceof _t.cJ)throw cancelledWith(T,d.map(({title:d})=>d).join(", "))
throw b}}function commandInstallation(d,v){return{title:"the command `install`",folder:v,commands:[["bash","-eo","pipefail","-c",d]]}}async function runInstallation(d,v){const{title:b,warning:T,commands:S}=d,{clock:O,log:C}=v
T!==void 0&&C.warning(T)
C.progress(`installing: ${b}`)
const P=O.now(),L=outputKeeper()
let te
for(const b of S){te=await runCommand(b,{...v,folder:d.folder,startMs:P,onLine:L.add})
if(te.ending!=="exited"||te.exitCode!==0)break}const ue=O.now()-P
await C.group(b,()=>Promise.resolve(C.foreign(L.lines())))
const de=judgeInstallation(te,{title:b,text:L.lines().join("\n"),timeoutMs:v.timeoutMs})
C.progress(`${b}: ${de.verdict}${de.reason===void 0?"":`, ${de.reason}`} (${(0,rn.a)(ue)})`)
return{title:b,...de,ms:ue,tail:de.verdict==="passed"?[]:L.tail($r)}}function runCommand(d,v){const{site:b,folder:T,clock:S,startMs:C,timeoutMs:P,onLine:L,runProgram:te}=v,[ue="",...de]=d.map(d=>d.replace(jt,()=>b.venv))
return te({program:ue,args:de,cwd:(0,O.join)(b.root,T),env:b.env,onLine:L,timeoutMs:Math.max(1,P-(S.now()-C)),stdoutLimitBytes:0})}function judgeInstallation(d,{title:v,text:b,timeoutMs:T}){const{ending:S="exited",exitCode:O=0,signal:C}=d??{}
if(S==="exited"&&O===0)return{verdict:"passed"}
const P=readInstallFailure(b)
return S==="timed-out"?{verdict:"timed-out",reason:`it was ended after ${(0,rn.a)(T)}`,fix:P?.fix??"Raise the input `timeout`, or cache the packages."}:S==="killed"?{verdict:"crashed",reason:`it was ended by ${C}`,fix:"A runner without memory ends programs so. Take a larger runner."}:S==="not-found"?{verdict:"failed",reason:"its program cannot be started",fix:`Set up what \`${v}\` needs before this step.`}:{verdict:"failed",reason:`it ended with exit code ${O}${P===void 0?"":` (${P.code})`}`,fix:P?.fix??"Read its last lines; they name what failed."}}const Cr=new Set(["GITHUB_TOKEN","GITHUB_ENV","GITHUB_PATH","GITHUB_OUTPUT","GITHUB_STATE","GITHUB_STEP_SUMMARY","GITHUB_ARTIFACTS","FORCE_COLOR"]),Ir=["INPUT_","STATE_","ACTIONS_RUNTIME_","ACTIONS_ID_TOKEN_","ACTIONS_CACHE_","ACTIONS_RESULTS_"]
function isWithheld(d){return Cr.has(d)||Ir.some(v=>d.startsWith(v))}function toolEnvironment(d){const v=Object.entries(d).flatMap(([d,v])=>v===void 0||isWithheld(d)?[]:[[d,v]])
return{...Object.fromEntries(v),CI:"true",NO_COLOR:"1",COREPACK_ENABLE_DOWNLOAD_PROMPT:"0"}}async function checkComponent(d,v){const{site:b,plan:T,installations:O}=await prepare(d,v),C={...v,site:b,timeoutMs:d.timeoutMs,atOnce:Math.max(3,(0,S.availableParallelism)())},P=await runInstallations(O,C)
if(P.some(({verdict:d})=>d!=="passed"))return{plan:T,installs:P,outcomes:[]}
let L=await runTools(T.runs,C)
for(let v=1;v<=d.retries;v+=1){const b=L.map(b=>planRetry(b,{path:d.path,round:v})),T=await runTools(b.filter(d=>d!==void 0),C)
L=L.map((d,v)=>{const S=T.find(({run:d})=>d===b[v])
return S===void 0?d:joinRetry(d,S)})}return{plan:T,installs:P,outcomes:L}}async function prepare({root:d,temp:v,path:b,settings:S,install:C,names:P},L){const te=toolEnvironment(L.env),[ue,de]=await Promise.all([componentAt(d,b),findOnPath(Rt,te.PATH??"")]),ve=await observeComponent({root:d,component:ue}),{runs:we,skips:Ee}=planTools(ve,S),xe={runs:we.filter(({name:d})=>P===void 0||P.has(d)),skips:Ee},Oe=(0,O.join)(v,"reports")
await(0,T.mkdir)(Oe,{recursive:!0})
const Je=xe.runs.some(({launch:d})=>d.by==="script")?scriptManager(ve,de):void 0,tt={root:d,facts:ve,reports:Oe,venv:(0,O.join)(v,"venv"),manager:Je,onPath:de,env:te}
return{site:tt,plan:xe,installations:C&&xe.runs.length>0?planInstall(tt,S):[]}}function planInstall({facts:d,onPath:v},{commands:b}){return b.install!==void 0?[commandInstallation(b.install,d.component.path)]:planInstallations(d,v)}var Pr=b(702)
function fault_faultAt({line:d,column:v},b){return{line:d,column:v,message:b}}function renderFault(d,v){return`${d}:${v.line}:${v.column} ${v.message}`}function fault_sortFaults(d){const v=new Set
return d.toSorted((d,v)=>d.line-v.line||d.column-v.column).filter(d=>{const b=renderFault("",d)
return!v.has(b)&&v.add(b)})}function suggest(d,v){const b=findNearest(d,v)
return b!==void 0?`did you mean \`${b}\`?`:v.length===0?"none is known.":`known: ${v.map(d=>`\`${d}\``).join(", ")}.`}function findNearest(d,v){const[b]=v.map(v=>({name:v,away:(0,Pr.I)(d.toLowerCase(),v.toLowerCase())})).toSorted((d,v)=>d.away-v.away),T=d.length<4?1:Math.max(2,Math.floor(d.length/3))
return b&&b.away<=T?b.name:void 0}function parts_isMapping(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}function mappingsUnder(d,v){return new Map(Object.entries(parts_mappingAt(d,v)).map(([d,v])=>[d,parts_isMapping(v)?v:{}]))}function parts_mappingAt(d,v){const b=parts_isMapping(d)?d[v]:void 0
return parts_isMapping(b)?b:{}}function listAt(d,v){const b=parts_isMapping(d)?d[v]:void 0
return Array.isArray(b)?b:[]}function parts_textAt(d,v){const b=parts_isMapping(d)?d[v]:void 0
return typeof b=="string"?b:void 0}function plainFolder(d){const v=d.split("/").filter(d=>d!==""&&d!==".")
return v.length===0?".":v.join("/")}function findChecksFaults(d){const v=Object.entries(parts_mappingAt(d,"checks")),b=new Map,T=new Map,S=[]
for(const[d,O]of v){const v=parts_textAt(O,"name"),C=["checks",d],P=findOther({seen:b,key:plainFolder(d),folder:d}),L=v===void 0?void 0:findOther({seen:T,key:v,folder:d})
P!==void 0&&S.push({path:C,part:"key",message:`\`${d}\` is the same folder as \`${P}\`; name it once.`})
if(L!==void 0){const d=`\`${L}\` has the name \`${v}\` already; give each its own.`
S.push({path:[...C,"name"],message:d})}S.push(...findContradictions(d,O))}return S}function findOther({seen:d,key:v,folder:b}){const T=d.get(v)
T===void 0&&d.set(v,b)
return T}function findContradictions(d,v){return listAt(v,"require").flatMap((b,T)=>typeof b=="string"&&parts_isMapping(v)&&v[b]===!1?[{path:["checks",d,"require",T],message:`\`${b}\` is required here, and switched off by \`${b}: false\`.`}]:[])}var Lr=b(4488)
const Rr=new RegExp(`\\{(${Lr.Ft.join("|")})\\}`,"g")
function templates_expandTemplate(d,v){const b=new Map(Object.entries(v))
return d.replace(Rr,(d,v)=>b.get(v)??d)}const told=(d,v)=>mn.yqP(mn.FsL(d,mn.yuE({description:v}))),jr=["rule","schedule","pipe"],Fr=["service","image"],Mr={"event-bus":"rule","target-id":"rule",group:"schedule",container:"image"},exactlyOne=d=>({oneOf:d.map(d=>({required:[d]}))}),Dr=mn.FsL(mn.rej({rule:told(Lr.md,"EventBridge rule. The template may hold `{environment}`."),"event-bus":mn.yqP(Lr.xq),"target-id":told(Lr.md,"Target of the rule, where several start tasks."),schedule:told(Lr.md,"Schedule of EventBridge Scheduler. The template may hold `{environment}`."),group:told(Lr.md,"Group of the schedule; may hold `{environment}`. Left out: `default`."),pipe:told(Lr.md,"EventBridge pipe. The template may hold `{environment}`."),service:told(Lr.MH,"Service of this file whose revision it starts; both must have the same task definition family."),image:told(Lr.tO,"Image of this file that its own task definition gets."),container:mn.yqP(mn.FsL(mn.KCZ([Lr.xN,mn.FsL(mn.YOg(Lr.xN),mn.BpQ(1,"a list with at least one container"))],"a container or a list of containers"),mn.yuE({description:"Containers that get the `image`. Left out: the only one."})))}),mn.yuE({title:"Launcher",description:"A rule, schedule or pipe that starts tasks of the image and follows each release.",allOf:[exactlyOne(jr),exactlyOne(Fr)],dependencies:Object.fromEntries(Object.entries(Mr).map(([d,v])=>[d,[v]])),examples:[{schedule:"nightly-report",group:"acme-{environment}",service:"api"},{pipe:"acme-{environment}-worker",image:"worker",container:"app"}]})),Br=mn.YOg(Dr,"a list of launchers")
var Ur=b(4354)
function shape_faults_findShapeFaults(d,v,b){const T=walk({schema:d,value:v,path:[]},b)
if(T.length>0)return T
const S=mn.xLC(d,v)
return S.success?[]:S.issues.map(d=>{const v=(d.path??[]).map(({key:d})=>typeof d=="number"?d:String(d))
return fault_faultAt(b(v,"value"),`${show(d.input)} is not ${d.message}.`)})}function walk(d,v){const{schema:b}=d
return isOptional(b)?walk({...d,schema:b.wrapped},v):isNullable(b)?d.value===null?[]:walk({...d,schema:b.wrapped},v):isObject(b)?walkObject(d,b,v):isRecord(b)?walkRecord(d,b,v):isArray(b)?walkArray(d,b.item,v):isUnion(b)?walkUnion(d,b.options,v):isVariant(b)?walkVariant(d,b,v):tellRootIssue(d,v)}function walkObject(d,{entries:v,type:b},T){const{value:S,path:O}=d
if(!parts_isMapping(S))return[tellWrongKind(d,"a map",T)]
const C=Object.keys(v),P=[...Object.keys(S).filter(d=>!C.includes(d)&&isRefused(d,C,b)).map(d=>fault_faultAt(T([...O,d],"key"),`\`${d}\` is not known here; ${suggest(d,C)}`)),...Object.entries(v).filter(([d,v])=>!(d in S)&&!isOptional(v)).map(([d])=>shape_faults_tellMissing(O,d,T)),...Object.entries(v).flatMap(([d,v])=>d in S?walk({schema:v,value:S[d],path:[...O,d]},T):[])]
return P.length>0?P:tellRootIssue(d,T)}function isRefused(d,v,b){return b!=="object"&&(b==="strict_object"||findNearest(d,v)!==void 0)}function shape_faults_tellMissing(d,v,b){return fault_faultAt(b(d,"key"),`${shape_faults_namePath(d)} lacks the key \`${v}\`.`)}function walkRecord(d,v,b){const{value:T,path:S}=d
if(!parts_isMapping(T))return[tellWrongKind(d,"a map",b)]
const O=Object.keys(T).flatMap(d=>{const T=mn.xLC(v.key,d),O=b([...S,d],"key")
return T.success?(0,Ur.k6)(d)?[fault_faultAt(O,`the key ${show(d)} is ${Ur.yW}.`)]:[]:[fault_faultAt(O,`the key ${show(d)} is not ${T.issues[0].message}.`)]}),C=[...O,...Object.entries(T).flatMap(([d,T])=>walk({schema:v.value,value:T,path:[...S,d]},b))]
return C.length>0?C:tellRootIssue(d,b)}function walkArray(d,v,b){const{value:T,path:S}=d
if(!Array.isArray(T))return[tellWrongKind(d,"a list",b)]
const O=T.flatMap((d,T)=>walk({schema:v,value:d,path:[...S,T]},b))
return O.length>0?O:tellRootIssue(d,b)}function walkUnion(d,v,b){const T=v.find(v=>parts_isMapping(d.value)?isObject(v)||isRecord(v)||isVariant(v):Array.isArray(d.value)&&isArray(v))
if(T)return walk({...d,schema:T},b)
const S=v.filter(v=>v.expects===typeof d.value),[O,...C]=S
return O&&C.length===0?tellRootIssue({...d,schema:O},b):tellRootIssue(d,b)}function walkVariant(d,v,b){const{value:T,path:S}=d
if(!parts_isMapping(T))return[tellWrongKind(d,"a map",b)]
if(!(v.key in T))return[shape_faults_tellMissing(S,v.key,b)]
const O=v.options.map(d=>({option:d,word:isObject(d)?d.entries[v.key]:void 0})),C=O.find(({word:d})=>d!==void 0&&mn.is(d,T[v.key]))
if(C)return walk({...d,schema:C.option},b)
const P=O.flatMap(({word:d})=>d&&isLiteral(d)?[String(d.literal)]:[]),L=`${show(T[v.key])} is not a known \`${v.key}\`; ${suggest(textOf(T[v.key]),P)}`
return[fault_faultAt(b([...S,v.key],"value"),L)]}function tellRootIssue({schema:d,value:v,path:b},T){const S=mn.xLC(d,v),O=S.success?meantFinite(v):S.issues.find(d=>d.path===void 0)?.message
if(O===void 0)return[]
const C=isPicklist(d)&&typeof v=="string"&&findNearest(v,d.options.map(String)),P=typeof C=="string"?`; did you mean \`${C}\`?`:".",L=d.expects==="string"&&["number","boolean"].includes(typeof v),te=`${shape_faults_namePath(b)}: ${show(v)} is not ${O}${P}${L?" Put it in quotes.":""}`
return[fault_faultAt(T(b,"value"),te)]}function meantFinite(d){return typeof d!="number"||Number.isFinite(d)?void 0:"a finite number"}function tellWrongKind({value:d,path:v},b,T){const S=typeof d=="string"&&qr.has(v.at(-1)??"")
return fault_faultAt(T(v,"value"),`${shape_faults_namePath(v)}: ${S?"a text":show(d)} is not ${b}.`)}const qr=new Set(["environment","secrets"])
function isOptional(d){return d.type==="exact_optional"}function isNullable(d){return d.type==="nullable"}function isObject(d){return["strict_object","loose_object","object"].includes(d.type)}function isRecord(d){return d.type==="record"}function isArray(d){return d.type==="array"}function isUnion(d){return d.type==="union"}function isVariant(d){return d.type==="variant"}function isPicklist(d){return d.type==="picklist"}function isLiteral(d){return d.type==="literal"}function shape_faults_namePath(d){return d.length===0?"the file":`\`${d.map(d=>typeof d=="number"?`[${d}]`:`.${d}`).join("").replace(/^\./,"")}\``}function textOf(d){return typeof d=="string"?d:JSON.stringify(d)}function show(d){if(d===null||d===void 0)return"an empty value"
const v=typeof d=="object"&&Object.keys(d).length===0
if(Array.isArray(d))return v?"an empty list":"a list"
if(typeof d=="object")return v?"an empty map":"a map"
const b=textOf(d)
return b===""?"an empty text":`\`${b.length>120?`${b.slice(0,120)}\u2026`:b}\``}const Gr=64
function findLauncherFaults(d){const{root:v,environments:b}=d,T=[...b].filter(([,d])=>d.launchers===void 0)
return[{path:["launchers"],entries:listAt(v,"launchers"),environments:T.map(([d])=>d)},...[...b].map(([d,v])=>({path:["environments",d,"launchers"],entries:listAt(v,"launchers"),environments:[d]}))].flatMap(v=>v.entries.flatMap((b,T)=>parts_isMapping(b)?checkEntry([...v.path,T],b,d):[]).concat(v.environments.flatMap(d=>checkNames(v,d))))}function checkEntry(d,v,{services:b,images:T}){const S=Object.entries(Mr).filter(([d,b])=>v[d]!==void 0&&v[b]===void 0).map(([v,b])=>({path:[...d,v],part:"key",message:`${shape_faults_namePath(d)}: \`${v}\` stands beside \`${b}\` only.`}))
return[...checkOne({path:d,entry:v,keys:jr,what:"is"}),...checkOne({path:d,entry:v,keys:Fr,what:"starts"}),...S,...checkReference({path:[...d,"service"],name:parts_textAt(v,"service"),kind:"service",known:b}),...checkReference({path:[...d,"image"],name:parts_textAt(v,"image"),kind:"image",known:T})]}function checkOne({path:d,entry:v,keys:b,what:T}){const[S,O]=b.filter(d=>v[d]!==void 0),C=b.map(d=>`\`${d}\``).join(", ")
if(S===void 0)return[{path:d,message:`${shape_faults_namePath(d)} lacks what it ${T}: one of ${C}.`}]
if(O===void 0)return[]
const P=`${shape_faults_namePath(d)}: \`${O}\` stands beside \`${S}\`; it takes one of ${C}.`
return[{path:[...d,O],part:"key",message:P}]}function checkReference({path:d,name:v,kind:b,known:T}){return v===void 0||T.has(v)?[]:[{path:d,message:`${shape_faults_namePath(d)}: there is no ${b} ${show(v)}; ${suggest(v,[...T.keys()])}`}]}function checkNames({path:d,entries:v},b){const T=v.map(d=>launcherKey(d,b))
return v.flatMap((v,S)=>{const O=["rule","target-id","schedule","group","pipe"].flatMap(T=>{const O=templates_expandTemplate(parts_textAt(v,T)??"",{environment:b})
if(O.length<=Gr)return[]
const C=[...d,S,T]
return[{path:C,message:`in \`${b}\`, ${shape_faults_namePath(C)} gives ${show(O)}, longer than AWS allows (${Gr}).`}]}),C=T[S],P=C===void 0?S:T.indexOf(C)
if(P===S)return O
const L=`in \`${b}\`, this is the same launcher as ${shape_faults_namePath([...d,P])}; name each once.`
return[...O,{path:[...d,S],message:L}]})}function launcherKey(d,v){const name=(b,T="")=>templates_expandTemplate(parts_textAt(d,b)??T,{environment:v})
return parts_textAt(d,"pipe")!==void 0?`pipe ${name("pipe")}`:parts_textAt(d,"schedule")!==void 0?`schedule ${name("group","default")}/${name("schedule")}`:parts_textAt(d,"rule")!==void 0?`rule ${name("event-bus","default").replace(/^arn:.*:event-bus\//,"")}/${name("rule")}/${name("target-id")}`:void 0}const Yr=/^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/
function findNameFaults({environment:d,settings:v,services:b,images:T}){const S=[...b].map(([b,T])=>({owner:b,name:templates_expandTemplate(parts_textAt(T,"service-name")??parts_textAt(v,"service-name")??"{service}",{service:b,environment:d})})),O=[...T].filter(([,d])=>parts_textAt(d,"same-as")===void 0).map(([b,T])=>({owner:b,name:templates_expandTemplate(parts_textAt(T,"repository")??parts_textAt(v,"repository")??"{image}",{image:b,environment:d})})),tell=(v,b)=>({path:["environments",d,v],message:b})
return[...collisions(S).map(([v,b])=>tell("service-name",describeCollision({environment:d,first:v,second:b,kind:"ECS service",key:"service-name"}))),...collisions(O).map(([v,b])=>tell("repository",describeCollision({environment:d,first:v,second:b,kind:"repository",key:"repository"}))),...S.filter(({name:d})=>d.length>255).map(({name:d})=>tell("service-name",`\`service-name\` gives ${show(d)}, longer than ECS allows (255).`)),...O.filter(({name:d})=>d.length<2||!Yr.test(d)).map(({name:d})=>tell("repository",`\`repository\` gives ${show(d)}, which is no legal ECR repository name.`))]}function describeCollision({environment:d,first:v,second:b,kind:T,key:S}){return`in \`${d}\`, \`${v.owner}\` and \`${b.owner}\` would share the ${T} \`${b.name}\`; let \`${S}\` tell them apart.`}function collisions(d){return d.flatMap((v,b)=>{const T=d.find(({name:d})=>d===v.name)
return T&&T!==d[b]?[[T,v]]:[]})}class e extends Error{constructor(d,v){super(d),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathError",this.message=t(d,v)}}function t(d,v){return v.input.length<=9?`${d} ('${v.input}':${v.index})`:v.index>v.input.length-5?`${d} ('${v.input.slice(v.input.length-9)}':${v.index})`:v.index-4<0?`${d} ('${v.input.slice(0,9)}':${v.index})`:`${d} ('${v.input.slice(v.index-4,v.index+5)}':${v.index})`}class n extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathLexerError",this.message=t(d,v)}}class r extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathTypeError",this.message=t(d,v)}}class s extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathIndexError",this.message=t(d,v)}}class i extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="UndefinedFilterFunctionError",this.message=t(d,v)}}class o extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathSyntaxError",this.message=t(d,v)}}class a extends e{constructor(d,v){super(d,v),this.message=d,this.token=v,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathRecursionLimitError",this.message=t(d,v)}}class c extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="IRegexpError"}}function u(d){return Array.isArray(d)}function h(d){const v=typeof d
return null!==d&&"object"===v||"function"===v}function l(d){return"string"==typeof d}function p(d){return"number"==typeof d}function f(d,v){if(d===v)return!0
if(Array.isArray(d)){if(Array.isArray(v)){if(d.length!==v.length)return!1
for(let b=0;b<d.length;b++)if(!f(d[b],v[b]))return!1
return!0}return!1}if(h(d)&&h(v)){const b=Object.keys(d),T=Object.keys(v)
if(b.length!==T.length)return!1
for(const T of b)if(!f(d[T],v[T]))return!1
return!0}return!1}let Vr=function(d){return d.ValueType="ValueType",d.LogicalType="LogicalType",d.NodesType="NodesType",d}({})
class g extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerError"}}class m extends g{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerResolutionError"}}class json_p3_browser_min_v extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerIndexError"}}class w extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerKeyError"}}class x extends g{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerSyntaxError"}}class y extends m{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerTypeError"}}const Hr=Symbol.for("jsonpointer.undefined")
class E{#f
constructor(d){this.tokens=this.parse(d),this.#f=E.encode(this.tokens)}static encode(d){return d.length?"/"+d.map(d=>d.replaceAll("~","~0").replaceAll("/","~1")).join("/"):""}resolve(d,v=Hr){try{return this.tokens.reduce(this.getItem.bind(this),d)}catch(d){if(d instanceof m&&v!==Hr)return v
throw d}}resolveWithParent(d){if(!this.tokens.length)return[Hr,this.resolve(d)]
const v=this.tokens.slice(0,this.tokens.length-1).reduce(this.getItem.bind(this),d)
try{return[v,this.getItem(v,this.tokens[this.tokens.length-1],this.tokens.length-1)]}catch(d){if(d instanceof json_p3_browser_min_v||d instanceof w)return[v,Hr]
throw d}}toString(){return this.#f}isRelativeTo(d){return d.tokens.length<this.tokens.length&&this.tokens.slice(0,d.tokens.length).every((v,b)=>v===d.tokens[b])}parse(d){if(d.length&&!d.startsWith("/"))throw new x(`"${d}" pointers must start with a slash or be the empty string`)
return d.split("/").map(d=>d.replaceAll("~1","/").replaceAll("~0","~")).slice(1)}getItem(d,v,b){if(u(d)){if("length"!==v&&Object.hasOwn(d,v))return d[Number(v)]
if(v.startsWith("#")){const T=v.slice(1)
if(zr.test(T)&&Object.hasOwn(d,T))return Number(T)
throw new json_p3_browser_min_v(`index out of range '${E.encode(this.tokens.slice(0,b+1))}'`)}throw new json_p3_browser_min_v(`index out of range '${E.encode(this.tokens.slice(0,b+1))}'`)}if(h(d)){if(Object.hasOwn(d,v))return d[v]
if(v.startsWith("#")&&Object.hasOwn(d,v.slice(1)))return v.slice(1)
throw new w(`no such property '${E.encode(this.tokens.slice(0,b+1))}'`)}throw new y(`found primitive value, expected an object '${E.encode(this.tokens.slice(0,b+1))}'`)}_join(d){if(!l(d))throw new y("join() requires string arguments, found "+typeof d)
if(d.startsWith("/"))return new E(d)
const v=this.tokens.concat(d.split("/").map(d=>d.replaceAll("~1","/").replaceAll("~0","~")))
return new E(E.encode(v))}join(...d){if(!d.length)return this
let v=this
for(const b of d)v=v._join(b)
return v}exists(d){try{this.resolve(d)}catch(d){if(d instanceof m)return!1
throw d}return!0}parent(){return this.tokens.length?new E(E.encode(this.tokens.slice(0,this.tokens.length-1))):this}to(d){return(l(d)?new N(d):d).to(this)}}const Jr=/(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s,zr=/(0|[1-9]\d*)/
class N{constructor(d){[this.origin,this.index,this.pointer]=this.parse(d)}toString(){const d=this.index>0?"+":"",v=0===this.index?"":`${d}${this.index}`
return`${this.origin}${v}${this.pointer}`}to(d){const v=l(d)?new E(d):d
if(this.origin>v.tokens.length)throw new json_p3_browser_min_v(`origin (${this.origin}) exceeds root (${v.tokens.length})`)
const b=this.origin<1?v.tokens.slice():v.tokens.slice(0,-this.origin)
if(this.index&&b.length&&this.isIntLike(b.at(-1))){const d=Number(b.at(-1))+this.index
if(d<0)throw new json_p3_browser_min_v(`index offset out of range (${d})`)
b[b.length-1]=String(d)}return this.pointer instanceof E?b.push(...this.pointer.tokens):b[b.length-1]=`#${b[b.length-1]}`,new E(E.encode(b))}parse(d){const v=Jr.exec(d)
if(!v||!v.groups)throw new x("failed to parse relative pointer")
const b=this.parseInt(v.groups.ORIGIN)
let T=0
if(v.groups.INDEX_G){if(T=this.parseInt(v.groups.INDEX),0===T)throw new x("index offset can't be zero")
"-"===v.groups.SIGN&&(T=-T)}return"#"===v.groups.POINTER?[b,T,"#"]:[b,T,new E(v.groups.POINTER)]}parseInt(d){if(d.startsWith("0")&&d.length>1)throw new x("unexpected leading zero")
if(zr.test(d))return Number(d)
throw new x(`expected an integer, found '${d}'`)}isIntLike(d){return!(void 0!==d&&!p(d))||zr.test(d)}}Object.freeze({__proto__:null,JSONPointer:E,JSONPointerError:g,JSONPointerIndexError:json_p3_browser_min_v,JSONPointerKeyError:w,JSONPointerResolutionError:m,JSONPointerSyntaxError:x,JSONPointerTypeError:y,RelativeJSONPointer:N,UNDEFINED:Hr,resolve:function R(d,v,b=Hr){return new E(d).resolve(v,b)}})
const Qr=/^[\p{ID_Start}_]\p{ID_Continue}*$/u
function $(d){return d.includes("'")&&!d.includes('"')?JSON.stringify(d):_(d)}function _(d){return`'${JSON.stringify(d).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'")}'`}function I(d){return Qr.test(d)?d:null}const Zr=Symbol.for("jsonpath.nothing")
function A(d,v){return h(d)&&Object.hasOwn(d,v)}const es="\x02",ts={form:"pretty"}
class K{constructor(d,v,b){this.value=d,this.location=v,this.root=b}get path(){return this.getPath({form:"canonical"})}getPath(d){const v={...ts,...d}
return"$"+this.location.map(d=>l(d)?this.decodeNameLocation(d,v):`[${d}]`).join("")}toPointer(){return this.location.length?new E(E.encode(this.location.map(String))):new E("")}decodeNameLocation(d,v){const b="canonical"===v.form,T=b?_:$,S=d.startsWith(es)
S&&(d=d.slice(1))
const O=I(d)
return S?b||null==O?`[~${T(d)}]`:`.~${O}`:b||null==O?`[${T(d)}]`:`.${O}`}}class F{constructor(d){this.nodes=d}[Symbol.iterator](){return this.nodes[Symbol.iterator]()}empty(){return 0===this.nodes.length}values(){return this.nodes.map(d=>d.value)}valuesOrSingular(){return 1===this.nodes.length?this.nodes[0].value:this.nodes.map(d=>d.value)}locations(){return this.nodes.map(d=>d.location)}paths(d){return this.nodes.map(v=>v.getPath(d))}pointers(){return this.nodes.map(d=>d.toPointer())}get length(){return this.nodes.length}}class z{constructor(d){this.token=d}}class M extends z{}class j extends M{evaluate(){return null}toString(){return"null"}}class U extends M{constructor(d,v){super(d),this.token=d,this.value=v}evaluate(){return this.value}toString(){return String(this.value)}}class D extends M{constructor(d,v){super(d),this.token=d,this.value=v}evaluate(){return this.value}toString(){return _(this.value)}}class G extends M{constructor(d,v){super(d),this.token=d,this.value=v}evaluate(){return this.value}toString(){return String(this.value)}}class Q extends z{constructor(d,v,b){super(d),this.token=d,this.operator=v,this.right=b}evaluate(d){if("!"===this.operator){const v=this.right.evaluate(d)
return v instanceof F?0===v.nodes.length:!X(v)}throw new r(`unknown operator '${this.operator}'`,this.token)}toString(d){return`${this.operator}${this.right.toString(d)}`}}class J extends z{constructor(d,v,b,T){super(d),this.token=d,this.left=v,this.operator=b,this.right=T,this.logical="&&"===b||"||"===b}evaluate(d){let v=this.left.evaluate(d)
!this.logical&&v instanceof F&&1===v.nodes.length&&(v=v.nodes[0].value)
let b=this.right.evaluate(d)
return!this.logical&&b instanceof F&&1===b.nodes.length&&(b=b.nodes[0].value),"&&"===this.operator?X(v)&&X(b):"||"===this.operator?X(v)||X(b):Z(v,this.operator,b)}toString(d){return this.logical?`(${this.left.toString(d)} ${this.operator} ${this.right.toString(d)})`:`${this.left.toString(d)} ${this.operator} ${this.right.toString(d)}`}}class V extends z{constructor(d,v){super(d),this.token=d,this.expression=v}evaluate(d){const v=this.expression.evaluate(d)
return v instanceof F?v.nodes.length>0:X(v)}toString(d){return function t(v,b){if(v instanceof J){let T,S,O,C
if("&&"===v.operator)T=5,S="&&",O=t(v.left,T),C=t(v.right,T)
else{if("||"!==v.operator)return v.toString(d)
T=4,S="||",O=t(v.left,T),C=t(v.right,T)}const P=`${O} ${S} ${C}`
return T<b?`(${P})`:P}if(v instanceof Q){const d=`!${t(v.right,7)}`
return b>7?`(${d})`:d}return v.toString(d)}(this.expression,0)}}class B extends z{constructor(d,v){super(d),this.token=d,this.path=v}}class W extends B{evaluate(d){return d.lazy?new F(Array.from(this.path.lazyQuery(d.currentValue))):this.path.query(d.currentValue)}toString(d){return`@${this.path.toString(d).slice(1)}`}}class Y extends B{evaluate(d){return d.lazy?new F(Array.from(this.path.lazyQuery(d.rootValue))):this.path.query(d.rootValue)}toString(d){return this.path.toString(d)}}class q extends z{constructor(d,v,b){super(d),this.token=d,this.name=v,this.args=b}evaluate(d){const v=d.environment.functionRegister.get(this.name)
if(!v)throw new i(`filter function '${this.name}' is undefined`,this.token)
const b=this.args.map(v=>v.evaluate(d)).map((d,b)=>v.argTypes[b]!==Vr.NodesType&&d instanceof F?this.unpack_node_list(d):d)
return v.call(...b)}toString(d){return`${this.name}(${this.args.map(v=>v.toString(d)).join(", ")})`}unpack_node_list(d){switch(d.length){case 0:return Zr
case 1:return d.nodes[0].value
default:return d}}}function X(d){return!(d instanceof F&&d.empty()||"boolean"==typeof d&&!1===d)}function Z(d,v,b){switch(v){case"==":return H(d,b)
case"!=":return!H(d,b)
case"<":return ee(d,b)
case">":return ee(b,d)
case">=":return ee(b,d)||H(d,b)
case"<=":return ee(d,b)||H(d,b)
default:return!1}}function H(d,v){if(v instanceof F&&([d,v]=[v,d]),d instanceof F){if(v instanceof F){if(d.empty()&&v.empty())return!0
if(1===d.nodes.length&&1===v.nodes.length)return f(d.nodes[0].value,v.nodes[0].value)}return d.empty()?v===Zr:1===d.nodes.length&&f(d.nodes[0].value,v)}return d===Zr&&v===Zr||f(d,v)}function ee(d,v){return!!(l(d)&&l(v)||p(d)&&p(v))&&d<v}var ns=Object.freeze({__proto__:null,BooleanLiteral:U,FilterExpression:z,FilterExpressionLiteral:M,FilterQuery:B,FunctionExtension:q,InfixExpression:J,LogicalExpression:V,NullLiteral:j,NumberLiteral:G,PrefixExpression:Q,RelativeQuery:W,RootQuery:Y,StringLiteral:D,compare:Z})
class ne{argTypes=[Vr.NodesType]
returnType=Vr.ValueType
call(d){return d.length}}class re{argTypes=[Vr.ValueType]
returnType=Vr.ValueType
call(d){return u(d)||l(d)?d.length:h(d)?Object.keys(d).length:Zr}}class se extends Map{constructor(d=128,v){void 0!==v?super(v):super(),this.maxSize=d}get(d){const v=super.get(d)
return this.has(d)&&(this.delete(d),this.set(d,v)),v}set(d,v){if(this.has(d))this.delete(d)
else if(this.size>=this.maxSize){const d=this.first()
void 0!==d&&this.delete(d)}return super.set(d,v)}first(){return this.keys().next().value}}function ie(d){let v=!1,b=!1
const T=[]
for(const S of d)if(v)T.push(S),v=!1
else switch(S){case".":b?T.push(S):T.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})")
break
case"\\":v=!0,T.push(S)
break
case"[":b=!0,T.push(S)
break
case"]":b=!1,T.push(S)
break
default:T.push(S)}return T.join("")}function oe(d){const v=[],b=d.startsWith("^"),T=d.endsWith("$")
return b||T||v.push("^(?:"),v.push(ie(d)),b||T||v.push(")$"),v.join("")}function ae(d,v,b,T){var S=Error.call(this,d)
return Object.setPrototypeOf&&Object.setPrototypeOf(S,ae.prototype),S.expected=v,S.found=b,S.location=T,S.name="SyntaxError",S}function ce(d,v,b){return b=b||" ",d.length>v?d:(v-=d.length,d+(b+=b.repeat(v)).slice(0,v))}!function(d,v){function n(){this.constructor=d}n.prototype=v.prototype,d.prototype=new n}(ae,Error),ae.prototype.format=function(d){var v="Error: "+this.message
if(this.location){var b,T=null
for(b=0;b<d.length;b++)if(d[b].source===this.location.source){T=d[b].text.split(/\r\n|\n|\r/g)
break}var S=this.location.start,O=this.location.source&&"function"==typeof this.location.source.offset?this.location.source.offset(S):S,C=this.location.source+":"+O.line+":"+O.column
if(T){var P=this.location.end,L=ce("",O.line.toString().length," "),te=T[S.line-1],ue=(S.line===P.line?P.column:te.length+1)-S.column||1
v+="\n --\x3e "+C+"\n"+L+" |\n"+O.line+" | "+te+"\n"+L+" | "+ce("",S.column-1," ")+ce("",ue,"^")}else v+="\n at "+C}return v},ae.buildMessage=function(d,v){var b={literal:function(d){return'"'+s(d.text)+'"'},class:function(d){var v=d.parts.map(function(d){return Array.isArray(d)?i(d[0])+"-"+i(d[1]):i(d)})
return"["+(d.inverted?"^":"")+v.join("")+"]"},any:function(){return"any character"},end:function(){return"end of input"},other:function(d){return d.description}}
function r(d){return d.charCodeAt(0).toString(16).toUpperCase()}function s(d){return d.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(d){return"\\x0"+r(d)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(d){return"\\x"+r(d)})}function i(d){return d.replace(/\\/g,"\\\\").replace(/\]/g,"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(d){return"\\x0"+r(d)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(d){return"\\x"+r(d)})}function o(d){return b[d.type](d)}return"Expected "+function(d){var v,b,T=d.map(o)
if(T.sort(),T.length>0){for(v=1,b=1;v<T.length;v++)T[v-1]!==T[v]&&(T[b]=T[v],b++)
T.length=b}switch(T.length){case 1:return T[0]
case 2:return T[0]+" or "+T[1]
default:return T.slice(0,-1).join(", ")+", or "+T[T.length-1]}}(d)+" but "+function(d){return d?'"'+s(d)+'"':"end of input"}(v)+" found."}
const rs={StartRules:["start"],SyntaxError:ae,parse:function(d,v){var b,T,S,O,C={},P=(v=void 0!==v?v:{}).grammarSource,L={start:Pe},te=Pe,ue="|",de="{",ve=",",we="}",Ee="(",xe=")",Oe=".",Je="\\",tt="[",nt="^",rt="-",ct="]",pt="\\p{",bt="\\P{",_t="L",Tt="M",Nt="N",$t="P",Ct="Z",It="S",Pt="C",Lt=/^[*-+?]/,Rt=/^[0-9]/,jt=/^[(-+\--.?[-\^nrt{-}]/,Ft=/^[l-mot-u]/,Mt=/^[cen]/,Dt=/^[dlo]/,Bt=/^[c-fios]/,Ut=/^[lps]/,qt=/^[ckmo]/,Kt=/^[cfn-o]/,Gt=Te("|",!1),Yt=be([["*","+"],"?"],!1,!1),Vt=Te("{",!1),Wt=be([["0","9"]],!1,!1),Ht=Te(",",!1),Jt=Te("}",!1),zt=Te("(",!1),Qt=Te(")",!1),Xt={type:"any"},Zt=Te(".",!1),en=Te("\\",!1),tn=be([["(","+"],["-","."],"?",["[","^"],"n","r","t",["{","}"]],!1,!1),nn=Te("[",!1),rn=Te("^",!1),on=Te("-",!1),an=Te("]",!1),cn=Te("\\p{",!1),un=Te("\\P{",!1),pn=Te("L",!1),fn=be([["l","m"],"o",["t","u"]],!1,!1),mn=Te("M",!1),gn=be(["c","e","n"],!1,!1),vn=Te("N",!1),wn=be(["d","l","o"],!1,!1),kn=Te("P",!1),bn=be([["c","f"],"i","o","s"],!1,!1),En=Te("Z",!1),xn=be(["l","p","s"],!1,!1),Tn=Te("S",!1),An=be(["c","k","m","o"],!1,!1),Sn=Te("C",!1),On=be(["c","f",["n","o"]],!1,!1),ye=function(d){return function(d){return d<"'"||","===d||"-"===d||d>="/"&&d<=">"||d>="@"&&d<="Z"||d>="^"&&d<="z"||d>="~"&&d<="\ud7ff"||d>="\ue000"}(d)},ke=function(d){return function(d){return d<","||d>="."&&d<="Z"||d>="^"&&d<="\ud7ff"||d>="\ue000"}(d)},Nn=0|v.peg$currPos,$n=[{line:1,column:1}],In=Nn,Pn=v.peg$maxFailExpected||[],Ln=0|v.peg$silentFails
if(v.startRule){if(!(v.startRule in L))throw new Error("Can't start parsing from rule \""+v.startRule+'".')
te=L[v.startRule]}function Te(d,v){return{type:"literal",text:d,ignoreCase:v}}function be(d,v,b){return{type:"class",parts:d,inverted:v,ignoreCase:b}}function $e(v){var b,T=$n[v]
if(T)return T
if(v>=$n.length)b=$n.length-1
else for(b=v;!$n[--b];);for(T={line:(T=$n[b]).line,column:T.column};b<v;)10===d.charCodeAt(b)?(T.line++,T.column=1):T.column++,b++
return $n[v]=T,T}function _e(d,v,b){var T=$e(d),S=$e(v)
return{source:P,start:{offset:d,line:T.line,column:T.column},end:{offset:v,line:S.line,column:S.column}}}function Ie(d){Nn<In||(Nn>In&&(In=Nn,Pn=[]),Pn.push(d))}function Pe(){return Ae()}function Ae(){var v,b,T,S
for(v=Le(),b=[],T=Nn,124===d.charCodeAt(Nn)?(S=ue,Nn++):(S=C,0===Ln&&Ie(Gt)),S!==C?T=S=[S,Le()]:(Nn=T,T=C);T!==C;)b.push(T),T=Nn,124===d.charCodeAt(Nn)?(S=ue,Nn++):(S=C,0===Ln&&Ie(Gt)),S!==C?T=S=[S,Le()]:(Nn=T,T=C)
return[v,b]}function Le(){var d,v
for(d=[],v=Ce();v!==C;)d.push(v),v=Ce()
return d}function Ce(){var v,b,T
return v=Nn,b=function(){var v,b,T,S
v=function(){var v,b
v=Nn,d.length>Nn?(b=d.charAt(Nn),Nn++):(b=C,0===Ln&&Ie(Xt))
b!==C&&(ye(b)?void 0:C)!==C?v=b:(Nn=v,v=C)
return v}(),v===C&&(v=function(){var v
46===d.charCodeAt(Nn)?(v=Oe,Nn++):(v=C,0===Ln&&Ie(Zt))
v===C&&(v=Ke())===C&&(v=Fe())===C&&(v=function(){var v,b,T,S,O,P,L
v=Nn,91===d.charCodeAt(Nn)?(b=tt,Nn++):(b=C,0===Ln&&Ie(nn))
if(b!==C)if(94===d.charCodeAt(Nn)?(T=nt,Nn++):(T=C,0===Ln&&Ie(rn)),T===C&&(T=null),45===d.charCodeAt(Nn)?(S=rt,Nn++):(S=C,0===Ln&&Ie(on)),S===C&&(S=ze()),S!==C){for(O=[],P=ze();P!==C;)O.push(P),P=ze()
45===d.charCodeAt(Nn)?(P=rt,Nn++):(P=C,0===Ln&&Ie(on)),P===C&&(P=null),93===d.charCodeAt(Nn)?(L=ct,Nn++):(L=C,0===Ln&&Ie(an)),L!==C?v=b=[b,T,S,O,P,L]:(Nn=v,v=C)}else Nn=v,v=C
else Nn=v,v=C
return v}())
return v}(),v===C&&(v=Nn,40===d.charCodeAt(Nn)?(b=Ee,Nn++):(b=C,0===Ln&&Ie(zt)),b!==C&&(T=Ae())!==C?(41===d.charCodeAt(Nn)?(S=xe,Nn++):(S=C,0===Ln&&Ie(Qt)),S!==C?v=b=[b,T,S]:(Nn=v,v=C)):(Nn=v,v=C)))
return v}(),b!==C?(T=function(){var v
v=d.charAt(Nn),Lt.test(v)?Nn++:(v=C,0===Ln&&Ie(Yt))
v===C&&(v=function(){var v,b,T,S,O,P,L
v=Nn,123===d.charCodeAt(Nn)?(b=de,Nn++):(b=C,0===Ln&&Ie(Vt))
if(b!==C){if(T=[],S=d.charAt(Nn),Rt.test(S)?Nn++:(S=C,0===Ln&&Ie(Wt)),S!==C)for(;S!==C;)T.push(S),S=d.charAt(Nn),Rt.test(S)?Nn++:(S=C,0===Ln&&Ie(Wt))
else T=C
if(T!==C){if(S=Nn,44===d.charCodeAt(Nn)?(O=ve,Nn++):(O=C,0===Ln&&Ie(Ht)),O!==C){for(P=[],L=d.charAt(Nn),Rt.test(L)?Nn++:(L=C,0===Ln&&Ie(Wt));L!==C;)P.push(L),L=d.charAt(Nn),Rt.test(L)?Nn++:(L=C,0===Ln&&Ie(Wt))
S=O=[O,P]}else Nn=S,S=C
S===C&&(S=null),125===d.charCodeAt(Nn)?(O=we,Nn++):(O=C,0===Ln&&Ie(Jt)),O!==C?v=b=[b,T,S,O]:(Nn=v,v=C)}else Nn=v,v=C}else Nn=v,v=C
return v}())
return v}(),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C),v}function Ke(){var v,b,T
return v=Nn,92===d.charCodeAt(Nn)?(b=Je,Nn++):(b=C,0===Ln&&Ie(en)),b!==C?(T=d.charAt(Nn),jt.test(T)?Nn++:(T=C,0===Ln&&Ie(tn)),T!==C?v=b=[b,T]:(Nn=v,v=C)):(Nn=v,v=C),v}function Fe(){var v
return(v=function(){var v,b,T,S
v=Nn,d.substr(Nn,3)===pt?(b=pt,Nn+=3):(b=C,0===Ln&&Ie(cn))
b!==C&&(T=je())!==C?(125===d.charCodeAt(Nn)?(S=we,Nn++):(S=C,0===Ln&&Ie(Jt)),S!==C?v=b=[b,T,S]:(Nn=v,v=C)):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T,S
v=Nn,d.substr(Nn,3)===bt?(b=bt,Nn+=3):(b=C,0===Ln&&Ie(un))
b!==C&&(T=je())!==C?(125===d.charCodeAt(Nn)?(S=we,Nn++):(S=C,0===Ln&&Ie(Jt)),S!==C?v=b=[b,T,S]:(Nn=v,v=C)):(Nn=v,v=C)
return v}()),v}function ze(){var v,b,T,S,O
return v=Nn,(b=Me())!==C?(T=Nn,45===d.charCodeAt(Nn)?(S=rt,Nn++):(S=C,0===Ln&&Ie(on)),S!==C&&(O=Me())!==C?T=S=[S,O]:(Nn=T,T=C),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C),v===C&&(v=Fe()),v}function Me(){var v,b
return v=Nn,d.length>Nn?(b=d.charAt(Nn),Nn++):(b=C,0===Ln&&Ie(Xt)),b!==C&&(ke(b)?void 0:C)!==C?v=b:(Nn=v,v=C),v===C&&(v=Ke()),v}function je(){var v
return(v=function(){var v,b,T
v=Nn,76===d.charCodeAt(Nn)?(b=_t,Nn++):(b=C,0===Ln&&Ie(pn))
b!==C?(T=d.charAt(Nn),Ft.test(T)?Nn++:(T=C,0===Ln&&Ie(fn)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,77===d.charCodeAt(Nn)?(b=Tt,Nn++):(b=C,0===Ln&&Ie(mn))
b!==C?(T=d.charAt(Nn),Mt.test(T)?Nn++:(T=C,0===Ln&&Ie(gn)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,78===d.charCodeAt(Nn)?(b=Nt,Nn++):(b=C,0===Ln&&Ie(vn))
b!==C?(T=d.charAt(Nn),Dt.test(T)?Nn++:(T=C,0===Ln&&Ie(wn)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,80===d.charCodeAt(Nn)?(b=$t,Nn++):(b=C,0===Ln&&Ie(kn))
b!==C?(T=d.charAt(Nn),Bt.test(T)?Nn++:(T=C,0===Ln&&Ie(bn)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,90===d.charCodeAt(Nn)?(b=Ct,Nn++):(b=C,0===Ln&&Ie(En))
b!==C?(T=d.charAt(Nn),Ut.test(T)?Nn++:(T=C,0===Ln&&Ie(xn)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,83===d.charCodeAt(Nn)?(b=It,Nn++):(b=C,0===Ln&&Ie(Tn))
b!==C?(T=d.charAt(Nn),qt.test(T)?Nn++:(T=C,0===Ln&&Ie(An)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}())===C&&(v=function(){var v,b,T
v=Nn,67===d.charCodeAt(Nn)?(b=Pt,Nn++):(b=C,0===Ln&&Ie(Sn))
b!==C?(T=d.charAt(Nn),Kt.test(T)?Nn++:(T=C,0===Ln&&Ie(On)),T===C&&(T=null),v=b=[b,T]):(Nn=v,v=C)
return v}()),v}if(b=te(),v.peg$library)return{peg$result:b,peg$currPos:Nn,peg$FAILED:C,peg$maxFailExpected:Pn,peg$maxFailPos:In}
if(b!==C&&Nn===d.length)return b
throw b!==C&&Nn<d.length&&Ie({type:"end"}),T=Pn,S=In<d.length?d.charAt(In):null,O=In<d.length?_e(In,In+1):_e(In,In),new ae(ae.buildMessage(T,S),T,S,O)}}
var he=function(d){try{rs.parse(d,{})}catch(d){if(d instanceof rs.SyntaxError)return!1
throw d}return!0}
class le{argTypes=[Vr.ValueType,Vr.ValueType]
returnType=Vr.LogicalType
#d
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.#d=new se(this.cacheSize)}call(d,v){if(this.cacheSize>0){const b=this.#d.get(v)
if(b)try{return b.test(d)}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(v)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${v}`)
return!1}if(this.iRegexpCheck&&!he(v)){if(this.throwErrors)throw new c(`pattern ${v} is not a valid I-Regexp pattern`)
return!1}try{const b=new RegExp(oe(v),"u")
return this.cacheSize>0&&this.#d.set(v,b),b.test(d)}catch(d){if(this.throwErrors)throw d
return!1}}}class pe{argTypes=[Vr.ValueType,Vr.ValueType]
returnType=Vr.LogicalType
#d
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.#d=new se(this.cacheSize)}call(d,v){if(this.cacheSize>0){const b=this.#d.get(v)
if(b)try{return!!d.match(b)}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(v)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${v}`)
return!1}if(this.iRegexpCheck&&!he(v)){if(this.throwErrors)throw new c(`pattern ${v} is not a valid I-Regexp pattern`)
return!1}try{const b=new RegExp(ie(v),"u")
return this.cacheSize>0&&this.#d.set(v,b),!!d.match(b)}catch(d){if(this.throwErrors)throw d
return!1}}}class fe{argTypes=[Vr.NodesType]
returnType=Vr.ValueType
call(d){return 1===d.length?d.nodes[0].value:Zr}}let ss=function(d){return d.AND="TOKEN_AND",d.COLON="TOKEN_COLON",d.COMMA="TOKEN_COMMA",d.CURRENT="TOKEN_CURRENT_VALUE",d.CURRENT_KEY="TOKEN_CURRENT_KEY",d.DDOT="TOKEN_DDOT",d.DOT="TOKEN_DOT",d.DOUBLE_QUOTE_STRING="TOKEN_DOUBLE_QUOTE_STRING",d.EOF="TOKEN_EOF",d.EQ="TOKEN_EQ",d.ERROR="TOKEN_ERROR",d.FALSE="TOKEN_FALSE",d.FILTER="TOKEN_FILTER_START",d.FUNCTION="TOKEN_FUNCTION",d.GE="TOKEN_GE",d.GT="TOKEN_GT",d.INDEX="TOKEN_INDEX",d.KEY="TOKEN_KEY",d.KEY_DOUBLE_QUOTE_STRING="TOKEN_KEY_DOUBLE_QUOTE_STRING",d.KEY_SINGLE_QUOTE_STRING="TOKEN_KEY_SINGLE_QUOTE_STRING",d.KEYS="TOKEN_KEYS",d.KEYS_FILTER="TOKEN_KEYS_FILTER",d.LBRACKET="TOKEN_LBRACKET",d.LE="TOKEN_LE",d.LG="TOKEN_LG",d.LPAREN="TOKEN_LPAREN",d.LT="TOKEN_LT",d.NAME="TOKEN_NAME",d.NE="TOKEN_NE",d.NOT="TOKEN_NOT",d.NULL="TOKEN_NULL",d.NUMBER="NUMBER",d.OR="TOKEN_OR",d.RBRACKET="TOKEN_RBRACKET",d.ROOT="TOKEN_ROOT",d.RPAREN="TOKEN_RPAREN",d.SINGLE_QUOTE_STRING="TOKEN_SINGLE_QUOTE_STRING",d.TRUE="TOKEN_TRUE",d.WILD="TOKEN_WILD",d}({})
class ge{constructor(d,v,b,T){this.kind=d,this.value=v,this.index=b,this.input=T}}new ge(ss.EOF,"",-1,"")
class me{#h=0
constructor(d){this.tokens=d}get current(){return this.tokens[this.#h]}get peek(){return this.#h>=this.tokens.length-1?this.tokens[this.tokens.length-1]:this.tokens[this.#h+1]}next(){const d=this.current
return this.#h+=1,d}backup(){this.#h>0&&(this.#h-=1)}expect(d){if(this.current.kind!==d)throw new o(`expected token '${d}', found '${this.current.kind}'`,this.current)}expectPeek(d){const v=this.peek
if(v.kind!==d)throw new o(`expected token '${d}', found '${v.kind}'`,v)}expectPeekNot(d,v){const b=this.peek
if(b.kind===d)throw new o(v,b)}}const is=/[eE][+-]?\d+/y,os=/[a-z][a-z_0-9]*/y,as=/-?\d+/y,cs=/-?\d+/y,ls=/[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y,us=new Set([" ","\n","\t","\r"]),ps=/[\u0080-\uFFFFa-zA-Z_]/
class Se{filterLevel=0
funcCallStack=[]
bracketStack=[]
tokens=[]
#m=0
#h=0
constructor(d,v){this.environment=d,this.path=v}get pos(){return this.#h}get start(){return this.#m}run(){let d=Re
for(;d;)d=d(this)}emit(d){this.tokens.push(new ge(d,this.path.slice(this.#m,this.#h),this.#m,this.path)),this.#m=this.#h}next(){if(this.#h>=this.path.length)return""
const d=this.path[this.#h]
return this.#h+=1,d}ignore(){this.#m=this.#h}backup(){if(this.#h<=this.#m){const d="can't backup beyond start"
throw new n(d,new ge(ss.ERROR,d,this.#h,this.path))}this.#h-=1}peek(){const d=this.next()
return d&&this.backup(),d}peekMatch(d){const v=this.next()
return v&&this.backup(),d.test(v)}accept(d){const v=this.next()
return!!d.has(v)||(v&&this.backup(),!1)}acceptMatch(d){const v=this.next()
return!!d.test(v)||(v&&this.backup(),!1)}acceptRun(d){let v=!1,b=this.next()
for(;d.has(b);)b=this.next(),v=!0
return b&&this.backup(),v}acceptMatchRun(d){d.lastIndex=this.#h
const v=d.exec(this.path)
return d.lastIndex=0,!!v&&(this.#h+=v[0].length,!0)}ignoreWhitespace(){if(this.#h!==this.#m){const d=`must emit or ignore before consuming whitespace ('${this.path.slice(this.#m,this.#h)}':${this.pos})`
throw new n(d,new ge(ss.ERROR,d,this.pos,this.path))}return!!this.acceptRun(us)&&(this.ignore(),!0)}error(d){this.tokens.push(new ge(ss.ERROR,d,this.#h,this.path))}}function Ne(d,v){const[b,T]=function(d,v){const b=new Se(d,v)
return[b,b.tokens]}(d,v)
if(b.run(),T.length&&T[T.length-1].kind===ss.ERROR)throw new o(T[T.length-1].value,T[T.length-1])
if(0!==b.bracketStack.length){const[d,T]=b.bracketStack[b.bracketStack.length-1]
throw new o("unbalanced brackets",new ge(ss.ERROR,d,T,v))}return T}function Re(d){const v=d.next()
return"$"!==v?(d.backup(),d.error(`expected '$', found '${v}'`),null):(d.emit(ss.ROOT),Te)}function Te(d){d.ignoreWhitespace()&&!d.peek()&&d.error("trailing whitespace")
const v=d.next()
switch(v){case"":return d.emit(ss.EOF),null
case".":return"."===d.peek()?(d.next(),d.emit(ss.DDOT),be):$e
case"[":return d.bracketStack.push(["[",d.start]),d.emit(ss.LBRACKET),_e
default:return d.backup(),d.filterLevel?Ie:(d.error(`expected '.', '..' or a bracketed selection, found '${v}'`),null)}}function be(d){if(d.acceptMatchRun(ls))return d.emit(ss.NAME),Te
if(!d.environment.strict){if("~"===d.environment.keysPattern.source&&"~"===d.peek())return d.next(),d.peekMatch(ps)?(d.ignore(),d.acceptMatchRun(ls),d.emit(ss.KEY),Te):(d.emit(ss.KEYS),Te)
if(d.acceptMatchRun(d.environment.keysPattern))return d.emit(ss.KEYS),Te}const v=d.next()
switch(v){case"":return d.error("bald descendant segment"),null
case"*":return d.emit(ss.WILD),Te
case"[":return d.bracketStack.push(["[",d.start]),d.emit(ss.LBRACKET),_e
default:return d.backup(),d.error(`unexpected descendent selection token '${v}'`),null}}function $e(d){if(d.ignore(),d.ignoreWhitespace())return d.error("unexpected whitespace after dot"),null
if(!d.environment.strict){if("~"===d.environment.keysPattern.source&&"~"===d.peek())return d.next(),d.peekMatch(ps)?(d.ignore(),d.acceptMatchRun(ls),d.emit(ss.KEY),Te):(d.emit(ss.KEYS),Te)
if(d.acceptMatchRun(d.environment.keysPattern))return d.emit(ss.KEYS),Te}if(d.acceptMatchRun(ls))return d.emit(ss.NAME),Te
const v=d.next()
return"*"===v?(d.emit(ss.WILD),Te):(d.backup(),d.error(`unexpected shorthand selector '${v}'`),null)}function _e(d){for(;;){if(d.ignoreWhitespace(),d.acceptMatchRun(as)){d.emit(ss.INDEX)
continue}if(!d.environment.strict&&d.acceptMatchRun(d.environment.keysPattern))switch(d.peek()){case"'":return d.ignore(),d.next(),gs(d)
case'"':return d.ignore(),d.next(),ys(d)
case"?":return d.next(),d.emit(ss.KEYS_FILTER),d.filterLevel+=1,Ie
default:d.emit(ss.KEYS)
continue}const v=d.next()
switch(v){case"]":return 0===d.bracketStack.length||"["!==d.bracketStack[d.bracketStack.length-1][0]?(d.backup(),d.error("unbalanced brackets"),null):(d.bracketStack.pop(),d.emit(ss.RBRACKET),Te)
case"":return d.error("unclosed bracketed selection"),null
case"*":d.emit(ss.WILD)
continue
case"?":return d.emit(ss.FILTER),d.filterLevel+=1,Ie
case",":d.emit(ss.COMMA)
continue
case":":d.emit(ss.COLON)
continue
case"'":return fs
case'"':return ds
default:return d.backup(),d.error(`unexpected token '${v}' in bracketed selection`),null}}}function Ie(d){for(;;){d.ignoreWhitespace()
const v=d.next()
switch(v){case"":return d.error("unclosed bracketed selection"),null
case"]":return d.filterLevel-=1,d.backup(),_e
case",":if(d.emit(ss.COMMA),d.funcCallStack.length)continue
return d.filterLevel-=1,_e
case"'":return hs
case'"':return ms
case"(":d.bracketStack.push(["(",d.start]),d.emit(ss.LPAREN),d.funcCallStack.length&&(d.funcCallStack[d.funcCallStack.length-1]+=1)
continue
case")":if(0===d.bracketStack.length||"("!==d.bracketStack[d.bracketStack.length-1][0])return d.backup(),d.error("unbalanced brackets"),null
d.bracketStack.pop(),d.emit(ss.RPAREN),d.funcCallStack.length&&(1===d.funcCallStack[d.funcCallStack.length-1]?d.funcCallStack.pop():d.funcCallStack[d.funcCallStack.length-1]-=1)
continue
case"$":return d.emit(ss.ROOT),Te
case"@":return d.emit(ss.CURRENT),Te
case"#":return d.environment.strict?(d.backup(),d.error(`unexpected filter selector token '${v}'`),null):(d.emit(ss.CURRENT_KEY),Te)
case".":return d.backup(),Te
case"!":"="===d.peek()?(d.next(),d.emit(ss.NE)):d.emit(ss.NOT)
continue
case"=":if("="===d.peek()){d.next(),d.emit(ss.EQ)
continue}return d.backup(),d.error(`unexpected filter selector token '${v}'`),null
case"<":"="===d.peek()?(d.next(),d.emit(ss.LE)):d.emit(ss.LT)
continue
case">":"="===d.peek()?(d.next(),d.emit(ss.GE)):d.emit(ss.GT)
continue
default:if(d.backup(),d.acceptMatchRun(cs)){if("."===d.peek()&&(d.next(),!d.acceptMatchRun(cs)))return d.error("a fractional digit is required after a decimal point"),null
d.acceptMatchRun(is),d.emit(ss.NUMBER)
continue}if(d.acceptMatchRun(/&&/y)){d.emit(ss.AND)
continue}if(d.acceptMatchRun(/\|\|/y)){d.emit(ss.OR)
continue}if(d.acceptMatchRun(/true/y)){d.emit(ss.TRUE)
continue}if(d.acceptMatchRun(/false/y)){d.emit(ss.FALSE)
continue}if(d.acceptMatchRun(/null/y)){d.emit(ss.NULL)
continue}if(d.acceptMatchRun(os)&&"("===d.peek()){d.funcCallStack.push(1),d.emit(ss.FUNCTION),d.bracketStack.push(["(",d.start]),d.next(),d.ignore()
continue}}return d.error(`unexpected filter selector token '${v}'`),null}}function Pe(d,v,b){return function(T){if(T.ignore(),T.peek()===d)return T.emit("'"===d?ss.SINGLE_QUOTE_STRING:ss.DOUBLE_QUOTE_STRING),T.next(),T.ignore(),v
for(;;){const S=T.path.slice(T.pos,T.pos+2),O=T.next()
if("\\\\"!==S&&S!==`\\${d}`){if("\\"===O&&!S.match(/\\[bfnrtu/]/))return T.error("invalid escape"),null
if(!O)return T.error(`unclosed string starting at index ${T.start}`),null
if(O===d)return T.backup(),T.emit(b),T.next(),T.ignore(),v}else T.next()}}}const fs=Pe("'",_e,ss.SINGLE_QUOTE_STRING),ds=Pe('"',_e,ss.DOUBLE_QUOTE_STRING),hs=Pe("'",Ie,ss.SINGLE_QUOTE_STRING),ms=Pe('"',Ie,ss.DOUBLE_QUOTE_STRING),gs=Pe("'",_e,ss.KEY_SINGLE_QUOTE_STRING),ys=Pe('"',_e,ss.KEY_DOUBLE_QUOTE_STRING)
class Me{constructor(d,v){this.environment=d,this.token=v}}class je extends Me{constructor(d,v,b){super(d,v),this.environment=d,this.token=v,this.name=b}resolve(d){const v=[]
return!u(d.value)&&A(d.value,this.name)&&v.push(new K(d.value[this.name],d.location.concat(this.name),d.root)),v}*lazyResolve(d){!u(d.value)&&A(d.value,this.name)&&(yield new K(d.value[this.name],d.location.concat(this.name),d.root))}toString(d){const{form:v}={...ts,...d}
return"canonical"===v?_(this.name):$(this.name)}shorthand(){return I(this.name)}}class Ue extends Me{constructor(d,v,b){if(super(d,v),this.environment=d,this.token=v,this.index=b,b<this.environment.minIntIndex||b>this.environment.maxIntIndex)throw new s("index out of range",this.token)}resolve(d){const v=[]
if(u(d.value)){const b=this.normalizedIndex(d.value.length)
b in d.value&&v.push(new K(d.value[b],d.location.concat(b),d.root))}return v}*lazyResolve(d){if(u(d.value)){const v=this.normalizedIndex(d.value.length)
v in d.value&&(yield new K(d.value[v],d.location.concat(v),d.root))}}toString(){return String(this.index)}normalizedIndex(d){return this.index<0&&d>=Math.abs(this.index)?d+this.index:this.index}}class De extends Me{constructor(d,v,b,T,S){super(d,v),this.environment=d,this.token=v,this.start=b,this.stop=T,this.step=S,this.checkRange(b,T,S)}resolve(d){const v=[]
if(!u(d.value))return v
for(const[b,T]of this.slice(d.value,this.start,this.stop,this.step))v.push(new K(T,d.location.concat(b),d.root))
return v}*lazyResolve(d){if(u(d.value))for(const[v,b]of this.lazySlice(d.value,this.start,this.stop,this.step))yield new K(b,d.location.concat(v),d.root)}toString(){return`${this.start?this.start:""}:${this.stop?this.stop:""}:${this.step?this.step:"1"}`}checkRange(...d){for(const v of d)if(void 0!==v&&(v<this.environment.minIntIndex||v>this.environment.maxIntIndex))throw new s("index out of range",this.token)}slice(d,v,b,T){const S=d.length
if(0===(T=T??1)||!S)return[]
const O=[]
let C
if(T>0){C=this.normalizeIndex(v,0,S,T)
const P=this.normalizeIndex(b,S,S,T)
for(;C<P;C+=T)O.push([C,d[C]])}else{C=this.normalizeIndex(v,S-1,S,T)
const P=this.normalizeIndex(b,-1,S,T)
for(;C>P;C+=T)O.push([C,d[C]])}return O}*lazySlice(d,v,b,T){const S=d.length
if(0===(T=T??1)||!S)return[]
let O
if(T>0){O=this.normalizeIndex(v,0,S,T)
const C=this.normalizeIndex(b,S,S,T)
for(;O<C;O+=T)yield[O,d[O]]}else{O=this.normalizeIndex(v,S-1,S,T)
const C=this.normalizeIndex(b,-1,S,T)
for(;O>C;O+=T)yield[O,d[O]]}}normalizeIndex(d,v,b,T){return void 0===d?v:d<0?T<0?Math.max(d+b,-1):Math.max(d+b,0):T<0?Math.min(d,b-1):Math.min(d,b)}}class Ge extends Me{constructor(d,v){super(d,v),this.environment=d,this.token=v}resolve(d){const v=[]
if(d.value instanceof String)return v
if(u(d.value))for(let b=0;b<d.value.length;b++)v.push(new K(d.value[b],d.location.concat(b),d.root))
else if(h(d.value))for(const[b,T]of this.environment.entries(d.value))v.push(new K(T,d.location.concat(b),d.root))
return v}*lazyResolve(d){if(u(d.value))for(let v=0;v<d.value.length;v++)yield new K(d.value[v],d.location.concat(v),d.root)
else if(h(d.value)&&!l(d.value))for(const[v,b]of this.environment.entries(d.value))yield new K(b,d.location.concat(v),d.root)}toString(){return"*"}}class Qe extends Me{constructor(d,v,b){super(d,v),this.environment=d,this.token=v,this.expression=b}resolve(d){const v=[]
if(d.value instanceof String)return v
if(u(d.value))for(let b=0;b<d.value.length;b++){const T=d.value[b],S={environment:this.environment,currentValue:T,rootValue:d.root,currentKey:b}
this.expression.evaluate(S)&&v.push(new K(T,d.location.concat(b),d.root))}else if(h(d.value))for(const[b,T]of this.environment.entries(d.value)){const S={environment:this.environment,currentValue:T,rootValue:d.root,currentKey:b}
this.expression.evaluate(S)&&v.push(new K(T,d.location.concat(b),d.root))}return v}*lazyResolve(d){if(u(d.value))for(let v=0;v<d.value.length;v++){const b=d.value[v],T={environment:this.environment,currentValue:b,rootValue:d.root,lazy:!0,currentKey:v}
this.expression.evaluate(T)&&(yield new K(b,d.location.concat(v),d.root))}else if(h(d.value)&&!l(d.value))for(const[v,b]of this.environment.entries(d.value)){const T={environment:this.environment,currentValue:b,rootValue:d.root,lazy:!0,currentKey:v}
this.expression.evaluate(T)&&(yield new K(b,d.location.concat(v),d.root))}}toString(d){return`?${this.expression.toString(d)}`}}var vs=Object.freeze({__proto__:null,FilterSelector:Qe,IndexSelector:Ue,JSONPathSelector:Me,NameSelector:je,SliceSelector:De,WildcardSelector:Ge})
class Ve{constructor(d,v,b){this.environment=d,this.token=v,this.selectors=b}}class Be extends Ve{resolve(d){const v=[]
for(const b of d)for(const d of this.selectors)v.push(...d.resolve(b))
return v}*lazyResolve(d){for(const v of d)for(const d of this.selectors)yield*d.resolve(v)}toString(d){const{form:v}={...ts,...d}
if("pretty"===v&&1===this.selectors.length&&this.selectors[0]instanceof je){const d=this.selectors[0].shorthand()
if(null!=d)return`.${d}`}return`[${this.selectors.map(v=>v.toString(d)).join(", ")}]`}}class We extends Ve{resolve(d){const v=[],b=(this.environment.nondeterministic?this.nondeterministicVisit:this.visit).bind(this)
for(const T of d)for(const d of b(T))for(const b of this.selectors)v.push(...b.resolve(d))
return v}*lazyResolve(d){for(const v of d)for(const d of this.visit(v))for(const v of this.selectors)yield*v.resolve(d)}toString(d){return`..[${this.selectors.map(v=>v.toString(d)).join(", ")}]`}*visit(d,v=1){if(v>=this.environment.maxRecursionDepth)throw new a("recursion limit reached",this.token)
if(yield d,u(d.value))for(let b=0;b<d.value.length;b++){const T=new K(d.value[b],d.location.concat(b),d.root)
yield*this.visit(T,v+1)}else if(h(d.value))for(const[b,T]of this.environment.entries(d.value)){const S=new K(T,d.location.concat(b),d.root)
yield*this.visit(S,v+1)}}*nondeterministicVisit(d,v=1){let b=Array.from(this.nondeterministicChildren(d)).map(d=>[d,v])
for(yield d;b.length;){const[d,v]=b.shift()
if(yield d,v>=this.environment.maxRecursionDepth)throw new a("recursion limit reached",this.token)
const T=Math.random()<.5
for(const S of this.nondeterministicChildren(d))if(T){yield S
b=Ye(b,Array.from(this.nondeterministicChildren(S)).map(d=>[d,v+2]))}else b.push([S,v+1])}}*nondeterministicChildren(d){if(!l(d.value))if(u(d.value))for(let v=0;v<d.value.length;v++)yield new K(d.value[v],d.location.concat(v),d.root)
else if(h(d.value))for(const[v,b]of this.environment.entries(d.value))yield new K(b,d.location.concat(v),d.root)}}function Ye(d,v){if(0===d.length)return v
if(0===v.length)return d
const b=[],T=d[Symbol.iterator](),S=v[Symbol.iterator]()
for(let v=0;v<d.length;v++)b.push(T)
for(let d=0;d<v.length;d++)b.push(S)
return function(d){for(let v=d.length-1;v>0;v--){const b=Math.floor(Math.random()*(v+1));[d[v],d[b]]=[d[b],d[v]]}}(b),b.map(d=>d.next().value)}class qe{constructor(d,v){this.environment=d,this.segments=v}query(d){let v=[new K(d,[],d)]
for(const d of this.segments)v=d.resolve(v)
return new F(v)}lazyQuery(d){let v=[new K(d,[],d)][Symbol.iterator]()
for(const d of this.segments)v=d.lazyResolve(v)
return v}match(d){const v=this.lazyQuery(d).next()
if(!v.done)return v.value}toString(d){return`$${this.segments.map(v=>v.toString(d)).join("")}`}singularQuery(){for(const d of this.segments){if(d instanceof We)return!1
if(1!==d.selectors.length||!(d.selectors[0]instanceof je||d.selectors[0]instanceof Ue))return!1}return!0}}class Xe extends z{evaluate(d){return d.currentKey??Zr}toString(){return"#"}}class Ze extends Me{constructor(d,v,b){super(d,v),this.environment=d,this.token=v,this.key=b}resolve(d){const v=[]
return d.value instanceof String||u(d.value)||h(d.value)&&A(d.value,this.key)&&v.push(new K(this.key,d.location.concat(`${es}${this.key}`),d.root)),v}*lazyResolve(d){!l(d.value)&&h(d.value)&&A(d.value,this.key)&&(yield new K(this.key,d.location.concat(`${es}${this.key}`),d.root))}toString(d){const{form:v}={...ts,...d}
return`~${("canonical"===v?_:$)(this.key)}`}}class He extends Me{constructor(d,v){super(d,v),this.environment=d,this.token=v}resolve(d){const v=[]
if(d.value instanceof String||u(d.value))return v
if(h(d.value))for(const[b,T]of this.environment.entries(d.value))v.push(new K(b,d.location.concat(`${es}${b}`),d.root))
return v}*lazyResolve(d){if(h(d.value)&&!l(d.value)&&!u(d.value))for(const[v,b]of this.environment.entries(d.value))yield new K(v,d.location.concat(`${es}${v}`),d.root)}toString(){return"~"}}class et extends Me{constructor(d,v,b){super(d,v),this.environment=d,this.token=v,this.expression=b}resolve(d){const v=[]
if(d.value instanceof String||u(d.value))return v
if(h(d.value))for(const[b,T]of this.environment.entries(d.value)){const S={environment:this.environment,currentValue:T,rootValue:d.root,currentKey:b}
this.expression.evaluate(S)&&v.push(new K(b,d.location.concat(`${es}${b}`),d.root))}return v}*lazyResolve(d){if(!(d.value instanceof String||u(d.value))&&h(d.value))for(const[v,b]of this.environment.entries(d.value)){const T={environment:this.environment,currentValue:b,rootValue:d.root,lazy:!0,currentKey:v}
this.expression.evaluate(T)&&(yield new K(v,d.location.concat(`${es}${v}`),d.root))}}toString(d){return`~?${this.expression.toString(d)}`}}const ws=new Map([[ss.AND,5],[ss.EQ,6],[ss.GE,6],[ss.GT,6],[ss.LE,6],[ss.LT,6],[ss.NE,6],[ss.NOT,7],[ss.OR,4],[ss.RPAREN,1]]),ks=new Map([[ss.AND,"&&"],[ss.EQ,"=="],[ss.GE,">="],[ss.GT,">"],[ss.LE,"<="],[ss.LT,"<"],[ss.NE,"!="],[ss.OR,"||"]]),bs=new Set(["==",">=",">","<=","<","!="])
class st{constructor(d){this.environment=d,this.tokenMap=new Map([[ss.FALSE,this.parseBoolean],[ss.NUMBER,this.parseNumber],[ss.LPAREN,this.parseGroupedExpression],[ss.NOT,this.parsePrefixExpression],[ss.NULL,this.parseNull],[ss.ROOT,this.parseRootQuery],[ss.CURRENT,this.parseRelativeQuery],[ss.SINGLE_QUOTE_STRING,this.parseString],[ss.DOUBLE_QUOTE_STRING,this.parseString],[ss.TRUE,this.parseBoolean],[ss.FUNCTION,this.parseFunction],[ss.CURRENT_KEY,this.parseCurrentKey]])}parse(d){d.current.kind===ss.ROOT&&d.next()
const v=this.parseQuery(d)
if(d.current.kind!==ss.EOF)throw new o(`unexpected token '${d.current.kind}'`,d.current)
return v}parseQuery(d,v=!1){const b=[]
e:for(;;){switch(d.current.kind){case ss.DDOT:{const v=d.next(),T=this.parseSelectors(d)
b.push(new We(this.environment,v,T))
break}case ss.LBRACKET:case ss.KEY:case ss.KEYS:case ss.NAME:case ss.WILD:{const v=d.current,T=this.parseSelectors(d)
b.push(new Be(this.environment,v,T))
break}default:v&&d.backup()
break e}d.next()}return b}parseSelectors(d){switch(d.current.kind){case ss.NAME:return[new je(this.environment,d.current,d.current.value)]
case ss.WILD:return[new Ge(this.environment,d.current)]
case ss.KEY:return[new Ze(this.environment,d.current,d.current.value)]
case ss.KEYS:return[new He(this.environment,d.current)]
case ss.LBRACKET:return this.parseBracketedSelection(d)
default:return[]}}parseIndex(d){if(d.current.value.length>1&&d.current.value.startsWith("0")||d.current.value.startsWith("-0"))throw new o("leading zero in index selector",d.current)
return new Ue(this.environment,d.current,Number(d.current.value))}parseSlice(d){const v=d.current,b=[]
function r(d){if(d.kind===ss.INDEX){if(d.value.length>1&&d.value.startsWith("0")||d.value.startsWith("-0"))throw new o("leading zero in index selector",d)
return!0}return!1}return r(d.current)?(b.push(Number(d.current.value)),d.next(),d.expect(ss.COLON),d.next()):(b.push(void 0),d.expect(ss.COLON),d.next()),r(d.current)?(b.push(Number(d.current.value)),d.next(),d.current.kind===ss.COLON&&d.next()):d.current.kind===ss.COLON&&(b.push(void 0),d.expect(ss.COLON),d.next()),r(d.current)&&(b.push(Number(d.current.value)),d.next()),d.backup(),new De(this.environment,v,...b)}parseBracketedSelection(d){const v=d.next(),b=[]
for(;d.current.kind!==ss.RBRACKET;){switch(d.current.kind){case ss.SINGLE_QUOTE_STRING:case ss.DOUBLE_QUOTE_STRING:b.push(new je(this.environment,d.current,this.decodeString(d.current)))
break
case ss.FILTER:b.push(this.parseFilter(d))
break
case ss.INDEX:d.peek.kind===ss.COLON?b.push(this.parseSlice(d)):b.push(this.parseIndex(d))
break
case ss.COLON:b.push(this.parseSlice(d))
break
case ss.WILD:b.push(new Ge(this.environment,d.current))
break
case ss.KEY_SINGLE_QUOTE_STRING:case ss.KEY_DOUBLE_QUOTE_STRING:b.push(new Ze(this.environment,d.current,this.decodeString(d.current)))
break
case ss.KEYS_FILTER:b.push(this.parseFilter(d,!0))
break
case ss.KEYS:b.push(new He(this.environment,d.current))
break
case ss.EOF:throw new o("unexpected end of query",d.current)
default:throw new o(`unexpected token in bracketed selection '${d.current.kind}'`,d.current)}d.peek.kind!==ss.RBRACKET&&(d.expectPeek(ss.COMMA),d.next(),d.expectPeekNot(ss.RBRACKET,"unexpected trailing comma")),d.next()}if(!b.length)throw new o("empty bracketed segment",v)
return b}parseFilter(d,v=!1){const b=d.next(),T=this.parseFilterExpression(d)
if(T instanceof q){const d=this.environment.functionRegister.get(T.name)
if(d&&d.returnType===Vr.ValueType)throw new r(`result of ${T.name}()  must be compared`,T.token)}return this.throwForLiteral(T),v?new et(this.environment,b,new V(b,T)):new Qe(this.environment,b,new V(b,T))}parseBoolean(d){return d.current.kind===ss.FALSE?new U(d.current,!1):new U(d.current,!0)}parseNull(d){return new j(d.current)}parseString(d){return new D(d.current,this.decodeString(d.current))}parseNumber(d){const v=d.current.value
if(v.startsWith("0")&&v.length>1)throw new o(`invalid number literal '${v}'`,d.current)
const b=Number(d.current.value)
if(isNaN(b))throw new o(`invalid number literal '${v}'`,d.current)
return new G(d.current,b)}parsePrefixExpression(d){return d.expect(ss.NOT),d.next(),new Q(d.current,"!",this.parseFilterExpression(d,7))}parseInfixExpression(d,v){const b=d.next(),T=ws.get(b.kind)||1,S=this.parseFilterExpression(d,T),O=ks.get(b.kind)
if(!O)throw new o(`unknown operator '${b.kind}'`,b)
return bs.has(O)?(this.throwForNonComparable(v),this.throwForNonComparable(S)):(this.throwForLiteral(v),this.throwForLiteral(S)),new J(b,v,O,S)}parseGroupedExpression(d){if(d.peek.kind===ss.RPAREN)throw new o("empty paren expression",d.current)
d.next()
let v=this.parseFilterExpression(d)
for(d.next();d.current.kind!==ss.RPAREN;){if(d.current.kind===ss.EOF)throw new o("unbalanced parentheses",d.current)
if(!ks.has(d.current.kind))throw new o(`expected an expression, found '${d.current.value}'`,d.current)
v=this.parseInfixExpression(d,v)}return d.expect(ss.RPAREN),v}parseRootQuery(d){const v=d.next()
return new Y(v,new qe(this.environment,this.parseQuery(d,!0)))}parseRelativeQuery(d){const v=d.next()
return new W(v,new qe(this.environment,this.parseQuery(d,!0)))}parseCurrentKey(d){return new Xe(d.current)}parseFunction(d){const v=[],b=d.next()
for(;d.current.kind!==ss.RPAREN;){const b=this.tokenMap.get(d.current.kind)
if(!b)throw new o(`unexpected '${d.current.value}'`,d.current)
let T=b.bind(this)(d),S=d.peek.kind
for(;ks.has(S);)d.next(),T=this.parseInfixExpression(d,T),S=d.peek.kind
if(v.push(T),d.peek.kind!==ss.RPAREN){if(d.peek.kind===ss.RBRACKET)break
d.expectPeek(ss.COMMA),d.next()}d.next()}return d.expect(ss.RPAREN),new q(b,b.value,this.environment.checkWellTypedness(b,v))}parseFilterExpression(d,v=1){const b=this.tokenMap.get(d.current.kind)
if(!b){let v
switch(d.current.kind){case ss.EOF:case ss.RBRACKET:v="end of expression"
break
default:v=`'${d.current.value}'`}throw new o(`unexpected ${v}`,d.current)}let T=b.bind(this)(d)
for(;;){const b=d.peek.kind
if(b===ss.EOF||b===ss.RBRACKET||(ws.get(b)||1)<v)break
if(!ks.has(b))return T
d.next(),T=this.parseInfixExpression(d,T)}return T}decodeString(d){return this.unescapeString(d.kind===ss.SINGLE_QUOTE_STRING?d.value.replaceAll('"','\\"').replaceAll("\\'","'"):d.value,d)}unescapeString(d,v){const b=[],T=d.length
let S,O=0
for(;O<T;){const T=d[O]
if("\\"===T)switch(O+=1,d[O]){case'"':b.push('"')
break
case"\\":b.push("\\")
break
case"/":b.push("/")
break
case"b":b.push("\b")
break
case"f":b.push("\f")
break
case"n":b.push("\n")
break
case"r":b.push("\r")
break
case"t":b.push("\t")
break
case"u":[S,O]=this.decodeHexChar(d,O,v),b.push(this.stringFromCodePoint(S,v))
break
default:throw new o("unknown escape sequence at index "+(v.index+O-1),v)}else this.stringFromCodePoint(T.codePointAt(0),v),b.push(T)
O+=1}return b.join("")}decodeHexChar(d,v,b){const T=d.length
if(v+4>=T)throw new o("incomplete escape sequence at index "+(b.index+v-1),b)
v+=1
let S=this.parseHexDigits(d.slice(v,v+4),b)
if(it(S))throw new o("unexpected low surrogate codepoint at index "+(b.index+v-2),b)
if(function(d){return d>=55296&&d<=56319}(S)){if(!(v+9<T&&"\\"===d[v+4]&&"u"===d[v+5]))throw new o("incomplete escape sequence at index "+(b.index+v-2),b)
const O=this.parseHexDigits(d.slice(v+6,v+10),b)
if(!it(O))throw new o(`unexpected codepoint at index ${b.index+v+4}`,b)
return S=65536+((1023&S)<<10|1023&O),[S,v+9]}return[S,v+3]}parseHexDigits(d,v){const b=new TextEncoder
let T=0
for(const S of b.encode(d))switch(T<<=4,S){case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:T|=S-48
break
case 97:case 98:case 99:case 100:case 101:case 102:T|=S-97+10
break
case 65:case 66:case 67:case 68:case 69:case 70:T|=S-65+10
break
default:throw new o("invalid \\uXXXX escape sequence",v)}return T}stringFromCodePoint(d,v){if(void 0===d||d<=31)throw new o("invalid character",v)
try{return String.fromCodePoint(d)}catch{throw new o("invalid escape sequence",v)}}throwForNonComparable(d){if((d instanceof Y||d instanceof W)&&!d.path.singularQuery())throw new r("non-singular query is not comparable",d.token)
if(d instanceof q){const v=this.environment.functionRegister.get(d.name)
if(v&&v.returnType!==Vr.ValueType)throw new r(`result of ${d.name}() is not comparable`,d.token)}}throwForLiteral(d){if(d instanceof M)throw new o(`filter expression literals (${d.toString()}) must be compared`,d.token)}}function it(d){return d>=56320&&d<=57343}class ot{functionRegister=new Map
constructor(d={}){this.strict=d.strict??!0,this.maxIntIndex=d.maxIntIndex??Math.pow(2,53)-1,this.minIntIndex=d.maxIntIndex??1-Math.pow(2,53),this.maxRecursionDepth=d.maxRecursionDepth??50,this.nondeterministic=d.nondeterministic??!1,this.keysPattern=d.keysPattern??/~/y,this.parser=new st(this),this.setupFilterFunctions()}compile(d){return new qe(this,this.parser.parse(new me(Ne(this,d))))}query(d,v){return this.compile(d).query(v)}lazyQuery(d,v){return this.compile(d).lazyQuery(v)}match(d,v){return this.compile(d).match(v)}setupFilterFunctions(){this.functionRegister.set("count",new ne),this.functionRegister.set("length",new re),this.functionRegister.set("search",new pe),this.functionRegister.set("match",new le),this.functionRegister.set("value",new fe)}checkWellTypedness(d,v){const b=this.functionRegister.get(d.value)
if(!b)throw new i(`no such function '${d.value}'`,d)
if(v.length!==b.argTypes.length)throw new r(`${d.value}() takes ${b.argTypes.length} argument${1===b.argTypes.length?"":"s"}, ${v.length} given`,d)
for(const[T,S,O]of b.argTypes.map((d,b)=>[d,v[b],b]))switch(T){case Vr.ValueType:if(!(S instanceof M||S instanceof Xe||S instanceof B&&S.path.singularQuery()||S instanceof q&&this.functionRegister.get(S.name)?.returnType===Vr.ValueType))throw new r(`${d.value}() argument ${O} must be of ValueType`,S.token)
break
case Vr.LogicalType:if(!(S instanceof B||S instanceof J))throw new r(`${d.value}() argument ${O} must be of LogicalType`,S.token)
break
case Vr.NodesType:if(!(S instanceof B||S instanceof q&&this.functionRegister.get(S.name)?.returnType===Vr.NodesType))throw new r(`${d.value}() argument ${O} must be of NodesType`,S.token)}return v}entries(d){return this.nondeterministic?function(d){for(let v=d.length-1;v>0;v--){const b=Math.floor(Math.random()*(v+1));[d[v],d[b]]=[d[b],d[v]]}return d}(Object.entries(d)):Object.entries(d)}}var Es=Object.freeze({__proto__:null,Count:ne,FunctionExpressionType:Vr,Has:class{argTypes=[Vr.ValueType,Vr.ValueType]
returnType=Vr.LogicalType
#d
constructor(d={}){this.options=d,this.cacheSize=d.cacheSize??10,this.throwErrors=d.throwErrors??!1,this.iRegexpCheck=d.iRegexpCheck??!0,this.search=d.search??!0,this.#d=new se(this.cacheSize)}call(d,v){if(this.cacheSize>0){const b=this.#d.get(v)
if(b)try{return!!h(d)&&Object.keys(d).some(d=>!!d.match(b))}catch(d){if(this.throwErrors)throw d
return!1}}if(!l(v)){if(this.throwErrors)throw new c(`match() expected a string pattern, found ${v}`)
return!1}if(this.iRegexpCheck&&!he(v)){if(this.throwErrors)throw new c(`pattern ${v} is not a valid I-Regexp pattern`)
return!1}try{const b=this.search?new RegExp(ie(v),"u"):new RegExp(ie(oe(v)),"u")
return this.cacheSize>0&&this.#d.set(v,b),!!h(d)&&Object.keys(d).some(d=>!!d.match(b))}catch(d){if(this.throwErrors)throw d
return!1}}},Length:re,Match:le,Search:pe,Value:fe})
const xs=new ot
function lt(d){return xs.compile(d)}Object.freeze({__proto__:null,DEFAULT_ENVIRONMENT:xs,FunctionExpressionType:Vr,JSONPathEnvironment:ot,JSONPathError:e,JSONPathIndexError:s,JSONPathLexerError:n,JSONPathNode:K,JSONPathNodeList:F,JSONPathQuery:qe,JSONPathRecursionLimitError:a,JSONPathSegment:Ve,JSONPathSelector:Me,JSONPathSyntaxError:o,JSONPathTypeError:r,KEY_MARK:es,Nothing:Zr,Token:ge,TokenKind:ss,compile:lt,expressions:ns,functions:Es,lazyQuery:function ht(d,v){return xs.lazyQuery(d,v)},match:function(d,v){return xs.match(d,v)},query:function ut(d,v){return xs.query(d,v)},selectors:vs})
class ft extends Error{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchError"}}class dt extends ft{constructor(d){super(d),this.message=d,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchTestFailure"}}class gt{name="add"
constructor(d,v){this.path=d,this.value=v}apply(d,v){return kt(d,this.path,this.value,this.name,v)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class mt{name="remove"
constructor(d){this.path=d}apply(d,v){return Et(d,this.path,this.name,v),d}toObject(){return{op:this.name,path:this.path.toString()}}}class vt{name="replace"
constructor(d,v){this.path=d,this.value=v}apply(d,v){const[b,T]=this.path.resolveWithParent(d)
if(b===Hr)return this.value
const S=this.path.tokens.at(-1)
if(void 0===S)throw new ft(`unexpected operation on 'undefined' (${this.name}:${v})`)
if(u(b)){if(T===Hr)throw new ft(`can't replace nonexistent item (${this.name}:${v})`)
return b.splice(Number(S),1,this.value),d}if(h(b)){if(T===Hr)throw new ft(`can't replace nonexistent property (${this.name}:${v})`)
return b[S]=this.value,d}throw new ft(`unexpected operation on '${typeof b}' (${this.name}:${v})`)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class wt{name="move"
constructor(d,v){this.from=d,this.path=v}apply(d,v){if(this.path.isRelativeTo(this.from))throw new ft(`can't move object to one of its own children (${this.name}:${v})`)
const b=Et(d,this.from,this.name,v)
return kt(d,this.path,b,this.name,v)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}}class xt{name="copy"
constructor(d,v){this.from=d,this.path=v}apply(d,v){const[b,T]=this.from.resolveWithParent(d)
if(T===Hr)throw new ft(`source object does not exist (${this.name}:${v})`)
return kt(d,this.path,T,this.name,v)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}deepCopy(d){return JSON.parse(JSON.stringify(d))}}class yt{name="test"
constructor(d,v){this.path=d,this.value=v}apply(d,v){const[b,T]=this.path.resolveWithParent(d)
if(!f(T,this.value))throw new dt(`test failed (${this.name}:${v})`)
return d}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}function kt(d,v,b,T,S){const[O,C]=v.resolveWithParent(d)
if(O===Hr)return b
const P=v.tokens.at(-1)
if(void 0===P)throw new ft(`unexpected operation on 'undefined' (${T}:${S})`)
if(u(O)){if(C===Hr){if("-"!==P&&Number(P)!==O.length)throw new ft(`index out of range (${T}:${S})`)
return O.push(b),d}return O.splice(Number(P),0,b),d}if(h(O))return O[P]=b,d
throw new ft(`unexpected operation on '${typeof O}' (${T}:${S})`)}function Et(d,v,b,T){const[S,O]=v.resolveWithParent(d)
if(S===Hr)throw new ft(`can't remove root (${b}:${T})`)
const C=v.tokens.at(-1)
if(void 0===C)throw new ft(`unexpected operation on 'undefined' (${b}:${T})`)
if(u(S)){if(O===Hr)throw new ft(`can't ${b} nonexistent item (${b}:${T})`)
return S.splice(Number(C),1),O}if(h(S)){if(O===Hr)throw new ft(`can't ${b} nonexistent property (${b}:${T})`)
return delete S[C],O}throw new ft(`unexpected operation on '${typeof S}' (${b}:${T})`)}class Ot{ops=[]
constructor(d){d&&this.build(d)}*[Symbol.iterator](){for(const d of this.ops)yield d.toObject()}add(d,v){return this.ops.push(new gt(this.ensurePointer(d,"add",this.ops.length),v)),this}remove(d){return this.ops.push(new mt(this.ensurePointer(d,"remove",this.ops.length))),this}replace(d,v){return this.ops.push(new vt(this.ensurePointer(d,"replace",this.ops.length),v)),this}move(d,v){return this.ops.push(new wt(this.ensurePointer(d,"move",this.ops.length),this.ensurePointer(v,"move",this.ops.length))),this}copy(d,v){return this.ops.push(new xt(this.ensurePointer(d,"copy",this.ops.length),this.ensurePointer(v,"copy",this.ops.length))),this}test(d,v){return this.ops.push(new yt(this.ensurePointer(d,"test",this.ops.length),v)),this}apply(d){let v=d
for(let d=0;d<this.ops.length;d++){const b=this.ops[d]
try{v=b.apply(v,d)}catch(v){if(v instanceof m)throw new ft(`${v.message} (${b.name}:${d})`)
throw v}}return v}toArray(){return this.ops.map(d=>d.toObject())}build(d){for(let v=0;v<d.length;v++){const b=d[v]
switch(b.op){case"add":this.add(this.opPointer(b,"path","add",v),this.opValue(b,"value","add",v))
break
case"remove":this.remove(this.opPointer(b,"path","remove",v))
break
case"replace":this.replace(this.opPointer(b,"path","replace",v),this.opValue(b,"value","replace",v))
break
case"move":this.move(this.opPointer(b,"from","move",v),this.opPointer(b,"path","move",v))
break
case"copy":this.copy(this.opPointer(b,"from","copy",v),this.opPointer(b,"path","copy",v))
break
case"test":this.test(this.opPointer(b,"path","test",v),this.opValue(b,"value","test",v))
break
default:throw new ft(`expected 'op' to be one of 'add', 'remove', 'replace', 'move', 'copy' or 'test' (${b.op}:${v})`)}}}opPointer(d,v,b,T){if(!Object.hasOwn(d,v))throw new ft(`missing property '${v}' (${b}:${T})`)
const S=d[v]
if(!l(S))throw new ft(`expected a JSON Pointer string for '${v}', found ${typeof S} (${b}:${T})`)
try{return new E(S)}catch(d){if(d instanceof g)throw new ft(`${d.message} (${b}:${T})`)
throw d}}opValue(d,v,b,T){if(!Object.hasOwn(d,v))throw new ft(`missing property '${v}' (${b}:${T})`)
return d[v]}ensurePointer(d,v,b){if(d instanceof E)return d
if(!l(d))throw new ft(`expected a JSON Pointer string, found ${typeof d} (${v}:${b})`)
try{return new E(d)}catch(d){if(d instanceof g)throw new ft(`${d.message} (${v}:${b})`)
throw d}}}Object.freeze({__proto__:null,JSONPatch:Ot,JSONPatchError:ft,JSONPatchTestFailure:dt,apply:function St(d,v){return new Ot(d).apply(v)}})
function smoke_check_faults_findCheckFaults(d){return d.flatMap((d,v)=>findFaultsOf(d).map(d=>moveUnder([v],d)))}function moveUnder(d,v){return{...v,path:[...d,...v.path]}}function findFaultsOf(d){const v=under(d,"expect"),b=[{path:["expect","body"],value:under(v,"body")},...["json","headers"].flatMap(d=>keysOf(under(v,d)).map(b=>({path:["expect",d,b],value:under(under(v,d),b)})))]
return[...tellBadAddress(d),...keysOf(under(v,"json")).flatMap(tellBadPath),...b.flatMap(({path:d,value:v})=>tellBadPattern(d,under(v,"matches"))),...keysOf(under(d,"headers")).flatMap(v=>tellBadHeader(v,under(under(d,"headers"),v))),...tellBodies(d,v)]}function tellBadAddress(d){return(typeof d=="string"?[{path:[],target:d.replace(/^[A-Z]+ +/,"")}]:["get","head","post"].map(v=>({path:[v],target:under(d,v)}))).flatMap(({path:d,target:v})=>typeof v=="string"&&/^https?:\/\/[A-Za-z0-9[]\S*$/.test(v)&&!URL.canParse(v)?[{path:d,message:`\`${v}\` is not an address that can be asked.`}]:[])}function isHeaderText(d){return/^[\t -~\u0080-\u00ff]*$/.test(d)}function tellBadHeader(d,v){return typeof v!="string"||isHeaderText(v)?[]:[{path:["headers",d],message:`${JSON.stringify(v)} cannot be sent in a header.`}]}function tellBadPath(d){try{lt(d)
return[]}catch(v){return[{path:["expect","json",d],part:"key",message:`\`${d}\` is not a JSONPath (RFC 9535): ${(0,_t.bD)(v)}.`}]}}function tellBadPattern(d,v){if(typeof v!="string")return[]
try{RegExp(v,"u")
return[]}catch(b){return[{path:[...d,"matches"],message:`\`${v}\` is not a regular expression: ${(0,_t.bD)(b)}.`}]}}function tellBodies(d,v){return[...under(d,"body")!==void 0&&under(d,"post")===void 0?[{path:["body"],message:"only a `post` sends a `body`."}]:[],...(under(d,"head")===void 0?[]:keysOf(v).filter(d=>["json","body"].includes(d))).map(d=>({path:["expect",d],message:`the answer to a \`head\` has no body to expect \`${d}\` of.`}))]}function under(d,v){return parts_isMapping(d)?d[v]:void 0}function keysOf(d){return parts_isMapping(d)?Object.keys(d):[]}const _s="build"
function findReferenceFaults(d,v){const b={images:mappingsUnder(d,"images"),services:mappingsUnder(d,"services"),environments:mappingsUnder(d,"environments"),migrate:parts_mappingAt(d,"migrate"),checks:listAt(d,"smoke-test"),root:d}
return[...[...b.images.keys()].flatMap(d=>checkSameAs(d,b)),...[...b.services].flatMap(([d,v])=>checkService(d,v,b)),...checkServiceRings(b),...checkMigrate(b),...checkPromotions(b),...[...b.environments].flatMap(([d,v])=>findNameFaults({environment:d,settings:v,services:b.services,images:b.images})),...[...b.environments].flatMap(([d,v])=>checkCluster(d,v)),...[...b.environments].flatMap(([d,v])=>checkUrl(d,v)),...findLauncherFaults(b),...findChecksFaults(b.root),...smoke_check_faults_findCheckFaults(b.checks).map(d=>moveUnder(["smoke-test"],d)),...[...b.environments].flatMap(([d,v])=>checkSmokeTest(d,v,b)),...findTexts(b.root,[]).flatMap(checkExpression)].map(({path:d,part:b,message:T})=>fault_faultAt(v(d,b??"value"),T))}function checkSameAs(d,{images:v}){const b=parts_textAt(v.get(d),"same-as")
if(b===void 0)return[]
const T=["images",d,"same-as"],S=[...v].filter(([v,{context:b}])=>v!==d&&b!==void 0).map(([d])=>d)
return v.has(b)?S.includes(b)?[]:[{path:T,message:`${shape_faults_namePath(T)}: \`${b}\` has no \`context\` of its own; name the image that is built.`}]:[pointNowhere({path:T,name:b,kind:"image",known:S})]}function checkService(d,v,{images:b,services:T}){const S=parts_textAt(v,"image"),O=checkName({path:["services",d,"image"],name:S,kind:"image",known:b.keys()}),C=[...T.keys()].filter(v=>v!==d),P=listAt(v,"after").flatMap((v,b)=>v===d||typeof v!="string"?[]:checkName({path:["services",d,"after",b],name:v,kind:"service",known:C})),L=["services",d],te=Object.entries(parts_mappingAt(v,"containers")).flatMap(([d,v])=>parts_isMapping(v)?checkContainer([...L,"containers",d],v,b):[])
return[...O,...P,...findBoth(L,v),...te]}function checkContainer(d,v,b){const T=parts_textAt(v,"image")
return[...T===void 0||/[/:@]/.test(T)?[]:checkName({path:[...d,"image"],name:T,kind:"image",known:b.keys()}),...findBoth(d,v)]}function findBoth(d,v){const b=parts_mappingAt(v,"environment"),T=parts_mappingAt(v,"secrets")
return Object.keys(b).filter(d=>b[d]!==null&&(T[d]??null)!==null).map(v=>({path:[...d,"secrets",v],part:"key",message:`\`${v}\` stands under \`environment\` and under \`secrets\`; ECS takes it from one of them only.`}))}function checkServiceRings({services:d}){const next=v=>listAt(d.get(v),"after").filter(d=>typeof d=="string")
return findRings([...d.keys()],next).map(([d="",v="",...b])=>({path:["services",d,"after",next(d).indexOf(v)],message:`services wait for each other in a ring: ${[d,v,...b].join(" -> ")}.`}))}function checkMigrate({migrate:d,services:v,images:b}){return[...checkName({path:["migrate","service"],name:parts_textAt(d,"service"),kind:"service",known:v.keys()}),...checkName({path:["migrate","image"],name:parts_textAt(d,"image"),kind:"image",known:b.keys()})]}function checkPromotions({environments:d}){const next=v=>{const b=parts_textAt(d.get(v),"promote-from")
return b===void 0||b===_s?[]:[b]}
return[...d.has(_s)?[{path:["environments",_s],part:"key",message:"`build` cannot name an environment: `promote-from: build` means that images are built."}]:[],...[...d.keys()].flatMap(v=>next(v).filter(d=>d!==v).flatMap(b=>{const T=[...d.keys()].filter(d=>d!==v)
return checkName({path:["environments",v,"promote-from"],name:b,kind:"environment",known:T})})),...findRings([...d.keys()],next).map(d=>({path:["environments",d[0]??"","promote-from"],message:`environments promote from each other in a ring: ${d.join(" -> ")}.`}))]}function checkCluster(d,v){const b=parts_textAt(v,"aws-region"),[,T]=/^arn:[^:]+:ecs:([^:]+):/.exec(parts_textAt(v,"cluster")??"")??[]
return b===void 0||T===void 0||T===b?[]:[{path:["environments",d,"cluster"],message:`the cluster lies in ${T}, but \`aws-region\` is ${b}.`}]}function checkUrl(d,v){const b=templates_expandTemplate(parts_textAt(v,"url")??"",{environment:d})
if(!mn.is(Lr.Dy,b)||URL.canParse(b))return[]
const T=["environments",d,"url"]
return[{path:T,message:`${shape_faults_namePath(T)}: ${show(b)} is not an address that can be asked.`}]}function checkSmokeTest(d,v,{checks:b}){const T=listAt(v,"smoke-test"),S=smoke_check_faults_findCheckFaults(T).map(v=>moveUnder(["environments",d,"smoke-test"],v))
if(v.url!==void 0||!(T.length>0?T:b).some(isRelative))return S
const O=`\`${d}\` lacks the key \`url\`, which checks with a path need.`
return[...S,{path:["environments",d],part:"key",message:O}]}function isRelative(d){return typeof d=="string"?/ \//.test(d):parts_isMapping(d)&&["get","head","post"].some(v=>parts_textAt(d,v)?.startsWith("/")===!0)}function checkExpression({path:d,text:v}){return v.includes("${{")?[{path:d,message:`${shape_faults_namePath(d)}: GitHub expressions are not evaluated in this file; use a placeholder such as \`{sha}\`.`}]:[]}function findTexts(d,v){return typeof d=="string"?[{path:v,text:d}]:Array.isArray(d)?d.flatMap((d,b)=>findTexts(d,[...v,b])):parts_isMapping(d)?Object.entries(d).flatMap(([d,b])=>findTexts(b,[...v,d])):[]}function checkName({name:d,known:v,...b}){const T=[...v]
return d===void 0||T.includes(d)?[]:[pointNowhere({...b,name:d,known:T})]}function pointNowhere({path:d,name:v,kind:b,known:T}){return{path:d,message:`${shape_faults_namePath(d)}: there is no ${b} ${show(v)}; ${suggest(v,T)}`}}function findRings(d,v){const b=new Set,T=[],visit=(d,S)=>{const O=S.indexOf(d)
O!==-1&&T.push([...S.slice(O),d])
if(O===-1&&!b.has(d)){for(const b of v(d))visit(b,[...S,d])
b.add(d)}}
for(const v of d)visit(v,[])
return T}var Ts=b(7683)
function service_settings_told(d,v){return mn.FsL(d,mn.yuE({description:v}))}const As=mn.g1P(mn.YjP(),mn.L5J(),"a map in the words of the ECS API"),names=d=>mn.KCZ([mn.YOg(d),d],"a text or a list of texts"),Ss=mn.YjP("a text"),Os=mn.KCZ([mn.YOg(Ss),mn.FsL(Ss,mn.hq("a command"))],"a list of words, or one line"),Ns=mn.aig("a number"),$s=mn.aig("a number of seconds"),Cs=mn.zMY("`true` or `false`")
function member(d,v){return mn.yqP(service_settings_told(d,v))}const Is=mn._H3({strategy:member(mn.KIO(["ROLLING","BLUE_GREEN","LINEAR","CANARY"],"one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`"),"Deployment strategy."),maximumPercent:member(Ns,"Most tasks during a rolling deployment, in percent of the desired count."),minimumHealthyPercent:member(Ns,"Fewest running tasks during a rolling deployment, in percent."),bakeTimeInMinutes:member(Ns,"How long both revisions run after the production traffic was shifted."),deploymentCircuitBreaker:member(mn._H3({enable:member(Cs,"Whether ECS gives up a deployment whose tasks fail."),rollback:member(Cs,"Whether ECS then goes back by itself."),resetOnHealthyTask:member(Cs,"Whether a healthy task begins the count anew."),thresholdConfiguration:member(As,"How many failed tasks are too many: `type`, `value`.")}),"Deployment circuit breaker."),alarms:member(mn._H3({alarmNames:member(mn.YOg(mn.YjP("a text"),"a list of alarm names"),"CloudWatch alarms."),enable:member(Cs,"Whether they are watched."),rollback:member(Cs,"Whether ECS goes back by itself when one rings.")}),"CloudWatch alarms that fail a deployment."),lifecycleHooks:member(mn.YOg(As,"a list of lifecycle hooks"),"Lambda functions and pauses."),linearConfiguration:member(As,"Steps of LINEAR: `stepPercent`, `stepBakeTimeInMinutes`."),canaryConfiguration:member(As,"Steps of CANARY: `canaryPercent`, `canaryBakeTimeInMinutes`."),earlySuccessCriteria:member(As,"When a rolling deployment counts as done before the old tasks are gone.")}),Ps=mn._H3({capacityProvider:service_settings_told(mn.YjP("the name of a capacity provider"),"Name of the capacity provider."),weight:member(Ns,"Its share of the tasks."),base:member(Ns,"So many tasks at least.")}),Ls=mn._H3({command:member(mn.KCZ([mn.YOg(Ss),Ss],"a list of words that starts with CMD or CMD-SHELL, or one line"),"What is run in the container."),interval:member($s,"Seconds between two checks."),timeout:member($s,"Seconds until a check counts as failed."),retries:member(Ns,"Failed checks until the container is unhealthy."),startPeriod:member($s,"Seconds after the start in which failures do not count.")}),Rs=mn._H3({logDriver:member(mn.YjP("the name of a log driver"),"Log driver."),options:member(mn.g1P(mn.YjP(),mn.mee(mn.YjP("a text")),"a map of options"),"Options to set; null takes one away."),secretOptions:member(mn.YOg(As,"a list of secret options"),"Options whose values are secrets.")}),wholeNumber=(d,v,b)=>mn.FsL(mn.aig(b),mn.ndf(b),mn.Wwf(d,b),mn.cGV(v,b)),size=(d,v)=>mn.KCZ([mn.FsL(mn.YjP(v),mn.yGV(d,v)),wholeNumber(1,1048576,v)],v),js=size(/^(?:\d+|\d*\.?\d+ ?[vV][cC][pP][uU][sS]?)$/,"CPU units such as `512`, or `.5 vCPU`"),Fs=size(/^(?:\d+|\d*\.?\d+ ?[gG][bB])$/,"MiB such as `1024`, or `1 GB`")
function containerSettings({variableName:d,value:v,secretSource:b,file:T,text:S}){return{environment:mn.yqP(service_settings_told(mn.g1P(d,mn.mee(v)),"Environment variables to set; an empty value (null) takes one away, others stay as they are.")),secrets:mn.yqP(service_settings_told(mn.g1P(d,mn.mee(b)),"Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.")),"env-file":mn.yqP(service_settings_told(names(T),"Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.")),"environment-files":mn.yqP(service_settings_told(mn.mee(names(S)),"ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.")),command:mn.yqP(service_settings_told(mn.mee(Os),"Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image\u2019s own.")),"entry-point":mn.yqP(service_settings_told(mn.mee(Os),"Entry point, written as `command` is; null: the image\u2019s own.")),"health-check":mn.yqP(service_settings_told(mn.mee(Ls),"Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container\u2019s shell.")),"docker-labels":mn.yqP(service_settings_told(mn.g1P(S,mn.mee(v)),"Docker labels to set; null takes one away, others stay as they are.")),"log-configuration":mn.yqP(service_settings_told(mn.mee(Rs),"Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away."))}}const Ms=/^(?:\/|https?:\/\/(?:[A-Za-z0-9[]))\S*$/
function target(d){return mn.FsL(mn.YjP("a path that starts with `/`, or an absolute address"),mn.yGV(Ms,"a path that starts with `/`, or an absolute address"),mn.yuE({description:`Path (or absolute address) of a ${d} request.`,examples:["/health"]}))}const Ds=mn.FsL(mn.aig("a status code from 100 to 599"),mn.ndf("a status code from 100 to 599"),mn.Wwf(100,"a status code from 100 to 599"),mn.cGV(599,"a status code from 100 to 599"),mn.yuE({description:"One status code."})),Bs=mn.KIO(["1xx","2xx","3xx","4xx","5xx"],"a status class such as `2xx`"),Us=mn.KCZ([Ds,Bs],"a status code such as `200`, or a class such as `2xx`"),qs=mn.FsL(mn.KCZ([Ds,Bs,mn.FsL(mn.YOg(Us),mn.BpQ(1,"a list with at least one status"))],"a status code such as `200`, a class such as `2xx`, or a list of them"),mn.yuE({description:"Status that must come back: a code, a class, or a list. Left out: `2xx`.",examples:[200,"2xx"]})),Ks=mn.KCZ([mn.YjP(),mn.aig(),mn.zMY(),mn.chJ()],"a text, a number, `true`, `false` or `null`"),Gs=mn.FsL(mn.rej({equals:mn.yqP(mn.FsL(Ks,mn.yuE({description:"The value must be this one, of the same type."}))),contains:mn.yqP((0,Lr.wh)("The text (or the list) must hold this.")),matches:mn.yqP((0,Lr.wh)("An ECMAScript regular expression that must match the text.",["^1\\."])),exists:mn.yqP(mn.FsL(mn.zMY("`true` or `false`"),mn.yuE({description:"Whether it must be there at all."}))),min:mn.yqP(mn.FsL(mn.aig("a number"),mn.yuE({description:"The number must be at least this."}))),max:mn.yqP(mn.FsL(mn.aig("a number"),mn.yuE({description:"The number must be at most this."})))}),mn.bPf(1,"a comparison with at least one of `equals`, `contains`, `matches`, `exists`, `min`, `max`")),Ys=mn.KCZ([mn.YjP(),mn.aig(),mn.zMY(),mn.chJ(),Gs],"a text, a number, `true`, `false`, `null`, or a comparison such as `{ matches: ^1 }`"),Vs=mn.FsL(mn.rej({equals:mn.yqP((0,Lr.wh)("The text must be this one.")),contains:mn.yqP((0,Lr.wh)("The text must hold this.")),matches:mn.yqP((0,Lr.wh)("An ECMAScript regular expression that must match the text.")),exists:mn.yqP(mn.FsL(mn.zMY("`true` or `false`"),mn.yuE({description:"Whether it must be there at all."})))}),mn.bPf(1,"a comparison with at least one of `equals`, `contains`, `matches`, `exists`")),Ws=mn.KCZ([mn.YjP(),Vs],"a text, or a comparison such as `{ contains: ok }`"),Hs=mn.FsL(mn.YjP("a limit such as `p(95)<500`, in milliseconds"),mn.yGV(/^(?:p\((?:100|[0-9]{1,2}(?:\.[0-9]+)?)\)|avg|med|min|max) *<=? *[1-9][0-9]*$/,"a limit such as `p(95)<500`, in milliseconds (statistics: p(N), avg, med, min, max)"),mn.yuE({description:"Latency limit in k6\u2019s threshold grammar, in milliseconds.",examples:["p(95)<500","max<2000"]})),Js=mn.FsL(mn.rej({status:mn.yqP(qs),json:mn.yqP(mn.FsL(mn.g1P(mn.FsL(mn.YjP("a JSONPath that starts with `$`"),mn.yGV(/^\$/,"a JSONPath (RFC 9535) that starts with `$`, such as `$.status`")),Ys),mn.yuE({description:"JSONPath (RFC 9535) -> what the first value found there must be.",examples:[{"$.status":"ok"}]}))),headers:mn.yqP(mn.FsL(mn.g1P(mn.FsL(mn.YjP("a header name"),mn.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"a header name such as `content-type`")),Ws),mn.yuE({description:"Header -> what its value must be; names in any case."}))),body:mn.yqP(mn.FsL(Ws,mn.yuE({description:"What the body must hold: a text it contains, or a comparison."}))),time:mn.yqP(mn.FsL(mn.KCZ([Hs,mn.YOg(Hs)],"a limit such as `p(95)<500`, in milliseconds, or a list of them"),mn.yuE({description:"Latency limits over the samples taken."})))}),mn.yuE({description:"What the answer must be like."})),zs=mn.FsL(mn.rej({name:mn.yqP((0,Lr.wh)("Name in reports. Left out: method and path.")),get:mn.yqP(target("GET")),head:mn.yqP(target("HEAD")),post:mn.yqP(target("POST")),headers:mn.yqP(mn.FsL(mn.g1P(mn.FsL(mn.YjP("a header name"),mn.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"a header name such as `accept`")),mn.YjP("a text (quote it)")),mn.yuE({description:"Request headers. Secrets do not belong here."}))),body:mn.yqP((0,Lr.wh)("Body of a POST request, sent as it stands.")),expect:mn.yqP(Js),severity:mn.yqP(mn.FsL(mn.KIO(["fail","warn"],"`fail` or `warn`"),mn.yuE({description:"`warn`: a miss makes the verdict `degraded`, not `failed`. Left out: `fail`."}))),timeout:mn.yqP(mn.FsL((0,Lr.oe)("100ms","5m"),mn.yuE({description:"Limit for one request of this check."})))}),mn.z6Y(d=>[d.get,d.head,d.post].filter(d=>d!==void 0).length===1,"a check with exactly one of `get`, `head`, `post`"),mn.yuE({title:"Check",description:"One request and what its answer must be like.",oneOf:[{required:["get"]},{required:["head"]},{required:["post"]}]})),Qs=mn.FsL(mn.YjP("a check such as `GET /health`"),mn.yGV(/^(?:GET|HEAD|POST) +(?:\/|https?:\/\/[A-Za-z0-9[])\S*$/,"a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address)"),mn.yuE({title:"Check, short form",description:"Method and path; a status of 2xx is expected.",examples:["GET /health"]})),Xs=mn.KCZ([Qs,zs],"a check such as `GET /health`, or a map with `get`, `head` or `post`"),Zs=mn.FsL(mn.YOg(Xs,"a list of checks"),mn.BpQ(1,"a list with at least one check"),mn.yuE({description:"Requests that prove a deployment: each a short form or a map."}))
function described(d,v){return mn.FsL(d,mn.yuE({description:v}))}const ti=mn.FsL(mn.rej({context:mn.yqP(described(Lr.SH,"Folder that Docker gets as build context. Needed unless `same-as` is given.")),dockerfile:mn.yqP(described(Lr.SH,"Dockerfile, relative to the context. Left out: `Dockerfile`.")),target:mn.yqP((0,Lr.wh)("Stage of the Dockerfile to build.")),"build-args":mn.yqP(mn.FsL(mn.g1P(Lr.cG,mn.YjP("a text")),mn.yuE({description:"Build arguments. They stay visible in the image: no secrets."}))),labels:mn.yqP(mn.FsL(mn.g1P((0,Lr.wh)("Name of a label."),mn.YjP("a text")),mn.yuE({description:"Labels of the image."}))),contexts:mn.yqP(mn.FsL(mn.g1P((0,Lr.wh)("Name of the context in the Dockerfile."),(0,Lr.wh)("Folder of the repository, or `docker-image://...`.")),mn.yuE({description:"Named build contexts: name -> folder of the repository or `docker-image://...`.",examples:[{shared:"packages/shared"}]}))),platforms:mn.yqP(mn.FsL(mn.YOg(mn.FsL(mn.YjP("a platform such as `linux/arm64`"),mn.yGV(/^linux\/[a-z0-9]+(?:\/v[0-9]+)?$/,"a platform such as `linux/amd64` or `linux/arm64`"))),mn.BpQ(1,"a list with at least one platform"),mn.yuE({description:"Platforms to build for. Left out: the builder\u2019s own.",examples:[["linux/amd64"]]}))),"same-as":mn.yqP(described(Lr.tO,"Another image of this file: one build, two names.")),repository:mn.yqP(described(Lr.Ls,"ECR repository of this image, instead of the environment\u2019s `repository`."))}),mn.z6Y(d=>d.context===void 0!=(d["same-as"]===void 0),"an image with either `context` or `same-as`"),mn.yuE({title:"Image",description:"How one image is built.",oneOf:[{required:["context"]},{required:["same-as"]}]})),ni={variableName:Lr.cG,secretSource:Lr.kV,value:Lr.eV,file:Lr.SH,text:(0,Lr.wh)("The template may hold `{environment}` and `{service}`.")},ri=mn.FsL(mn.rej({image:described(Lr.tO,"Which image of this file runs in the service."),container:mn.yqP(Lr.xN),after:mn.yqP(mn.FsL(mn.YOg(Lr.MH,"a list of services"),mn.yuE({description:"Services of this file that must be stable before this one is deployed."}))),"service-name":mn.yqP(described(Lr.Ny,"ECS service, instead of the environment\u2019s `service-name`.")),...containerSettings(ni),...function taskSettings({text:d}){return{"task-definition":mn.yqP(service_settings_told(d,"What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.")),cpu:mn.yqP(service_settings_told(mn.mee(js),"CPU of the task: `512` or `.5 vCPU`.")),memory:mn.yqP(service_settings_told(mn.mee(Fs),"Memory of the task: `1024` (MiB) or `1 GB`.")),"task-role-arn":mn.yqP(service_settings_told(mn.mee(d),"Role of the containers.")),"execution-role-arn":mn.yqP(service_settings_told(mn.mee(d),"Role that pulls the image, reads the secrets, writes the log.")),"ephemeral-storage":mn.yqP(service_settings_told(mn.mee(wholeNumber(20,200,"a whole number of GiB from 20 to 200")),"Ephemeral storage of the task in GiB."))}}(ni),...function ecsServiceSettings({file:d,text:v}){return{codedeploy:mn.yqP(service_settings_told(mn.rej({application:member(v,"CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`."),"deployment-group":member(v,"Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`."),config:member(v,"Deployment configuration. Left out: the one of the group."),description:member(v,"Description of the deployment. Left out: the revision."),appspec:member(d,"AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.")}),"How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.")),"force-new-deployment":mn.yqP(service_settings_told(mn.zMY("`true` or `false`"),"Deploy also when nothing differs, such as to pull a moved tag again.")),"capacity-provider-strategy":mn.yqP(service_settings_told(mn.YOg(Ps,"a list of capacity providers"),"Capacity providers, in the words of the ECS API.")),"platform-version":mn.yqP(service_settings_told(mn.FsL(mn.YjP("a platform version"),mn.yGV(/^(?:LATEST|\d+\.\d+\.\d+)$/,"`LATEST` or a version such as `1.4.0`")),"Fargate platform version.")),"health-check-grace-period":mn.yqP(service_settings_told(mn.FsL(mn.YjP("a duration such as `90s` or `2m`"),mn.yGV(/^(?:\d{1,5}(?:s|m|h)){1,3}$/,"a duration such as `90s` or `2m`, of at most five digits each")),"How long failing load balancer health checks are overlooked after a task started.")),"deployment-configuration":mn.yqP(service_settings_told(Is,"Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`."))}}(ni),environment:mn.yqP(mn.FsL(mn.g1P(Lr.cG,mn.mee(Lr.eV)),mn.yuE({description:"Environment variables set on the container; an empty value takes one away, others stay as they are. With `{sha}` or `{sha7}` in one, the smoke test expects the commit as the served version.",examples:[{VERSION:"{sha}"}]}))),containers:mn.yqP(mn.FsL(mn.g1P(Lr.xN,mn.rej({image:mn.yqP((0,Lr.wh)("An image of this file, or a full URI.")),...function namedContainerSettings(d){const v=service_settings_told(mn.mee(wholeNumber(0,1048576,"a whole number of CPU units")),"CPU units of the container."),b=mn.mee(wholeNumber(4,1048576,"a whole number of MiB, at least 4"))
return{...containerSettings(d),cpu:mn.yqP(v),memory:mn.yqP(service_settings_told(b,"Hard limit of the container in MiB.")),"memory-reservation":mn.yqP(service_settings_told(b,"Soft limit of the container in MiB."))}}(ni)})),mn.yuE({description:"Settings of single containers, where a task has several: name -> settings."})))}),mn.yuE({title:"Service",description:"One ECS service and what runs in it."})),si={service:described(Lr.MH,"Service of this file whose network, roles and settings the migration task takes over."),container:mn.yqP(Lr.xN),image:mn.yqP(described(Lr.tO,"Image of this file the task runs. Left out: the service\u2019s image.")),directory:mn.yqP(described(Lr.SH,"Folder of the migrations in the repository, for the report.")),"working-directory":mn.yqP((0,Lr.wh)("Folder inside the image in which the tool runs. Left out: the image\u2019s own.")),timeout:mn.yqP(described((0,Lr.oe)("1m","6h"),"Limit for the whole migration. Left out: `30m`."))},ii=mn.FsL(mn.YOg((0,Lr.wh)("One word of the command."),"a list of words"),mn.BpQ(1,"a list with at least one word"),mn.yuE({description:"Command of the task, one word an item; no shell reads it.",examples:[["python","manage.py","migrate"]]})),oi=mn.FsL(mn.Oxt("tool",[mn.FsL(mn.rej({tool:mn.euz("alembic"),...si}),mn.yuE({title:"Migration with Alembic",description:"Runs `alembic upgrade head`."})),mn.FsL(mn.rej({tool:mn.euz("command"),...si,command:ii}),mn.yuE({title:"Migration with a command",description:"Runs a command of the image."}))]),mn.yuE({description:"How the database is migrated before the services are deployed."})),ai=mn.FsL(mn.rej({phrase:mn.yqP(mn.FsL(mn.YjP("a text of one line, without blanks around it"),mn.yGV(/^(?=\S)(?!.*\s$)(?:[^\r\n{}]|\{environment\}){1,100}$/,"a text of one line and at most 100 characters, without blanks around it"),mn.yuE({description:"What must be typed, byte for byte. The template may hold `{environment}`. Left out: `DEPLOY`."}))),role:mn.yqP(mn.FsL(mn.KIO(["write","maintain","admin"],"`write`, `maintain` or `admin`"),mn.yuE({description:"Lowest role in the repository that may approve. Left out: `maintain`."}))),branches:mn.yqP(mn.FsL(mn.YOg(mn.FsL(mn.YjP("a branch name"),mn.yGV(/^[^\s~^:?*[\\,]+$/,"a branch name (no patterns)")),"a list of branches"),mn.BpQ(1,"a list with at least one branch"),mn.yuE({description:"Branches of which the commit must be a part. Left out: the default branch."}))),checks:mn.yqP(mn.FsL(mn.KCZ([mn.KIO(["all","none"],"`all`, `none`, or a list of check names"),mn.FsL(mn.YOg(mn.FsL(mn.YjP("the name of a check"),mn.yGV(/^[^\s,](?:[^\r\n,]*[^\s,])?$/,"the name of a check, on one line and without commas"))),mn.BpQ(1,"a list with at least one check"))],"`all`, `none`, or a list of check names"),mn.yuE({description:"Checks that must be green on the commit: `all` there are, `none`, or these. Left out: `all`."}))),"max-age":mn.yqP(described((0,Lr.oe)("1m","10000h"),"Oldest proof on the environment promoted from that is still believed. Left out: `720h`."))}),mn.yuE({title:"Approval",description:"What must hold before this environment is deployed to."})),ui=mn.FsL(mn.rej({"aws-region":Lr.Ue,"role-to-assume":mn.yqP(Lr.w3),cluster:Lr.SL,"service-name":mn.yqP(described(Lr.Ny,"Name of the ECS services; may hold `{service}` and `{environment}`. Left out: `{service}`.")),repository:mn.yqP(described(Lr.Ls,"Name of the ECR repositories; may hold `{image}` and `{environment}`. Left out: `{image}`.")),"image-tag":mn.yqP(mn.FsL(mn.KCZ([Lr.Z4,mn.FsL(mn.YOg(Lr.Z4),mn.BpQ(1,"a list with at least one tag"))],"an image tag such as `prod-{sha7}`, or a list of them"),mn.yuE({description:"Tags put on the images. Left out: `sha-{sha7}`."}))),url:mn.yqP(Lr.Dy),launchers:mn.yqP(described(Br,"Launchers of this environment, instead of the ones under `launchers` at the top.")),"keep-revisions":mn.yqP(mn.FsL(mn.aig("a whole number from 1 to 1000"),mn.ndf("a whole number from 1 to 1000"),mn.Wwf(1,"a whole number from 1 to 1000"),mn.cGV(1e3,"a whole number from 1 to 1000"),mn.yuE({description:"After a release, older revisions of the task definitions are deregistered, and so many kept; never one in use or the way back. Left out: all are kept.",examples:[10]}))),"promote-from":mn.yqP(described(Lr.MH,"Environment whose proven images are promoted by digest. `build`, or left out: images are built.")),approve:mn.yqP(ai),"smoke-test":mn.yqP(described(Zs,"Checks of this environment, instead of the ones under `smoke-test` at the top."))}),mn.yuE({title:"Environment",description:"One place the services run in."})),pi=mn.FsL(mn.rej({version:mn.FsL(mn.euz(1,"`1`, the version of this format"),mn.yuE({description:"Version of this format."})),images:mn.yqP(mn.FsL(mn.g1P(Lr.tO,ti),mn.yuE({description:"What is built: name -> how."}))),services:mn.yqP(mn.FsL(mn.g1P(Lr.MH,ri),mn.yuE({description:"What runs: name -> which image, in which ECS service."}))),launchers:mn.yqP(described(Br,"Rules, schedules and pipes that start tasks of the images beside the services, and follow each release.")),migrate:mn.yqP(oi),"smoke-test":mn.yqP(Zs),checks:mn.yqP(Ts.dJ),shared:mn.yqP(Ts.Rd),environments:mn.yqP(mn.FsL(mn.g1P(Lr.MH,ui),mn.bPf(1,"a map with at least one environment"),mn.yuE({description:"Where it runs: name -> AWS account, region, cluster, names. Left out: nothing is deployed, only checked."})))}),mn.yuE({title:"slipway.yml",description:"How a repository is built, migrated, deployed and proven, and where."})),fi=262144
function yaml_source_readYaml(d){const v={line:1,column:1},unreadable=d=>({value:void 0,faults:[{...v,message:d}],locate:()=>v,spelling:()=>{}}),b=Buffer.byteLength(d)
if(b>fi)return unreadable(`the file has ${b} bytes; at most ${fi} are read.`)
if(d.trim()==="")return unreadable("the file is empty.")
try{return readDocument(d)}catch(d){return unreadable(`the file cannot be read as YAML: ${(0,_t.bD)(d)}.`)}}function readDocument(d){const v=new bt.HN,b=(0,bt.parseDocument)(d,{lineCounter:v,prettyErrors:!1}),at=d=>{const{line:b,col:T}=v.linePos(d)
return{line:Math.max(1,b),column:Math.max(1,T)}}
if(b.errors.some(({message:d})=>d.includes("call stack")))throw new RangeError("nested too deeply")
const T=[...b.errors,...b.warnings],S=T.map(({message:d,code:v,pos:b})=>fault_faultAt(at(b[0]),yaml_source_describe(v,d))),O=[...complexKeys(b,at),...aliasFaults(b,at)]
return{value:O.length===0&&T.every(({code:d})=>d==="DUPLICATE_KEY")?b.toJS({maxAliasCount:100}):void 0,faults:[...S,...O],locate:(d,v)=>at(locateOffset(b,d,v)),spelling:d=>{const v=d.reduce((d,v)=>childOf(b,d,v)?.value,b.contents),T=(0,bt.Vj)(v)?v.resolve(b):v
return(0,bt.jn)(T)?T.source:void 0}}}function yaml_source_describe(d,v){if(d==="DUPLICATE_KEY")return"this key stands here a second time."
if(d==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const b=v.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${v.replace(/\.?$/,".")}${b}`}function complexKeys(d,v){const b=[];(0,bt.YR)(d,{Pair(d,{key:T}){((0,bt.jh)(T)||(0,bt.oP)(T)||(0,bt.Vj)(T))&&b.push(fault_faultAt(v(T.range?.[0]??0),"a key must be a plain text."))}})
return b}function aliasFaults(d,v){const b=[];(0,bt.YR)(d,{Alias(T,S,O){const C=S.resolve(d),P=v(S.range?.[0]??0)
C===void 0?b.push(fault_faultAt(P,`the alias \`*${S.source}\` has no anchor before it.`)):O.includes(C)&&b.push(fault_faultAt(P,`the alias \`*${S.source}\` stands inside what it names.`))}})
return b}function locateOffset(d,v,b){let T=d.contents,S=startOf(T)??0
for(const[O,C]of v.entries()){const P=childOf(d,T,C)
if(P===void 0)return S
S=(O===v.length-1&&b==="key"?startOf(P.key):void 0)??startOf(P.value)??startOf(P.key)??S
T=P.value}return S}function childOf(d,v,b){const T=(0,bt.Vj)(v)?v.resolve(d):v
if((0,bt.jh)(T)){const d=T.items.find(({key:d})=>String((0,bt.jn)(d)?d.value??"":d)===String(b))
return d&&{key:d.key,value:d.value}}if((0,bt.oP)(T))return{value:T.items[Number(b)]}}function startOf(d){return isNode(d)?d.range?.[0]:void 0}function isNode(d){return(0,bt.jn)(d)||(0,bt.jh)(d)||(0,bt.oP)(d)||(0,bt.Vj)(d)}function findManifestFaults(d){return findFaults(yaml_source_readYaml(d))}function findFaults({value:d,faults:v,locate:b}){return fault_sortFaults(d===void 0?v:[...v,...shape_faults_findShapeFaults(pi,d,b),...findReferenceFaults(d,b)])}function parseManifest(d){return parsePlacedManifest(d).manifest}function parsePlacedManifest({file:d,text:v}){const b=yaml_source_readYaml(v),T=findFaults(b)
if(T.length===0)return{manifest:mn.qgA(pi,b.value),locate:b.locate}
const S=T.length===1?"One fault":`${T.length} faults`
throw new _t.lZ({code:"invalid-manifest",message:[`${S} in ${d}:`,...T.map(v=>renderFault(d,v))].join("\n"),fix:`Correct the ${T.length===1?"place":"places"} named above in ${d}. Nothing has been changed.`,places:T.map(({line:v,column:b,message:T})=>({file:d,line:v,column:b,message:T}))})}var di=b(5284),hi=b(1459)
const mi={none:0,read:1,write:2}
function requiredPermissions(d){return joinPermissions([settingAt(d,["permissions"]),...jobIds(d).map(v=>settingAt(d,["jobs",v,"permissions"]))].map(d=>d!==void 0&&"each"in d?d.each:{}))}function joinPermissions(d){const v={}
for(const[b,T]of d.flatMap(Object.entries))mi[T]>mi[v[b]??"none"]&&(v[b]=T)
return v}function statesPermissions(d,v){return(settingAt(d,["jobs",v,"permissions"])??settingAt(d,["permissions"]))!==void 0}function isCallable(d){const v=d.get("on")
return(0,bt.jh)(v)?v.has("workflow_call"):(0,bt.oP)(v)?v.items.some(d=>(0,bt.jn)(d)&&d.value==="workflow_call"):v==="workflow_call"}function findLack(d,v,b){const T=settingAt(d,["jobs",v,"permissions"])??settingAt(d,["permissions"]),granted=d=>grantedLevel(T,d),S=Object.fromEntries(Object.entries(b).filter(([d,v])=>mi[v]>mi[granted(d)]))
if(Object.keys(S).length===0)return
const O=T!==void 0&&"each"in T?Object.entries(T.each):[],C=Object.fromEntries(O.filter(([,d])=>d!=="none")),P=Object.fromEntries(Object.entries(b).filter(([d])=>!(d in C)||d in S))
return{missing:S,wanted:{...C,...P},isStated:T!==void 0}}function renderPermissions(d){return["permissions:",...Object.entries(d).map(([d,v])=>`  ${d}: ${v}`)].join("\n")}function jobIds(d){const v=d.get("jobs")
return(0,bt.jh)(v)?v.items.map(({key:d})=>String((0,bt.jn)(d)?d.value:d)):[]}function grantedLevel(d,v){return d===void 0?v==="contents"||v==="packages"?"read":"none":"each"in d?d.each[v]??"none":v==="id-token"&&d.all==="read"?"none":d.all}function settingAt(d,v){const b=d.getIn(v)
if(b==="read-all"||b==="write-all")return{all:b==="read-all"?"read":"write"}
if(!(0,bt.jh)(b))return
const T={}
for(const{key:d,value:v}of b.items){const b=(0,bt.jn)(v)?v.value:void 0
!(0,bt.jn)(d)||b!=="read"&&b!=="write"&&b!=="none"||(T[String(d.value)]=b)}return{each:T}}function readWorkflow(d,v){const b=new bt.HN,T=(0,bt.parseDocument)(v,{lineCounter:b,logLevel:"silent"}),S=T.errors.length>0?void 0:T.get("jobs")
return{path:d,text:v,document:T,calls:(0,bt.jh)(S)?S.items.flatMap(({key:d,value:v})=>readCall(d,v,b)):[]}}function readCall(d,v,b){if(!(0,bt.jn)(d)||!(0,bt.jh)(v))return[]
const T=v.get("uses",!0)
if(!(0,bt.jn)(T)||typeof T.value!="string")return[]
const S=placeOf(T,b),O=v.items.find(d=>(0,bt.jn)(d.key)&&d.key.value==="permissions")?.key
return[{job:String(d.value),uses:T.value,at:S,permissionsAt:(0,bt.Ll)(O)?placeOf(O,b):S,lines:[placeOf(d,b).line,b.linePos((v.range?.[1]??1)-1).line]}]}function placeOf({range:d},v){const{line:b,col:T}=v.linePos(d?.[0]??0)
return{line:b,column:T}}const gi=/^\.github\/workflows\/[^/]+\.ya?ml$/
async function checkWorkflowFiles({files:d,...v}){const T=await readDocuments(d,v),{validateWorkflow:S}=await Promise.all([b.e(9),b.e(372)]).then(b.bind(b,2505)),O=new Map,isSound=d=>!(O.get(d)??[]).some(({level:d})=>d==="error")
for(const d of calledFirst(T,v.suite)){const b=await S(d,v,isSound),T=await Promise.all(d.calls.map(b=>checkPermissions(d,b,v)))
O.set(d.path,[...b,...T.filter(d=>d!==void 0)])}return[...O.values()].flat().toSorted((d,v)=>d.file===v.file?d.line-v.line:d.file<v.file?-1:1)}function calledFirst(d,v){const b=new Set,T=new Set,add=S=>{const O=d.get(S)
if(O!==void 0&&!T.has(S)){T.add(S)
for(const{uses:d}of O.calls)add((0,hi.A)(d,v).path)
b.add(O)}}
for(const v of d.keys())add(v)
return[...b]}async function readDocuments(d,v){const b=new Map,T=d.filter(d=>gi.test(d))
for(const d of T){const S=b.has(d)?void 0:await v.readOwn(d)
if(S===void 0)continue
const O=readWorkflow(d,S)
b.set(d,O)
const C=O.calls.map(({uses:d})=>(0,hi.A)(d,v.suite))
for(const{home:d,path:v}of C)d==="own"&&gi.test(v)&&T.push(v)}return b}const yi=10
async function requiredBy(d,v,b=1){const T=b>yi?void 0:await(0,hi.w)(d,v)
if(T===void 0)return{}
const{document:S,calls:O}=readWorkflow(d.path,T),C=O.filter(({job:d})=>!statesPermissions(S,d)).map(({uses:T})=>requiredBy(calledFrom(d,(0,hi.A)(T,v.suite)),v,b+1))
return joinPermissions([requiredPermissions(S),...await Promise.all(C)])}function calledFrom({home:d},v){return v.home==="own"?{...v,home:d}:v}async function checkPermissions({document:d,path:v},b,T){if(isCallable(d)&&!statesPermissions(d,b.job))return
const S=(0,hi.A)(b.uses,T.suite),O=findLack(d,b.job,await requiredBy(S,T))
if(O===void 0)return
const C=Object.entries(O.missing).map(([d,v])=>`\`${d}: ${v}\``),P=O.isStated||"id-token"in O.missing,L=P?"GitHub does not start the run.":"Unless the settings of the repository give all permissions, GitHub does not start the run."
return{level:P?"error":"warning",rule:"permissions",file:v,...b.permissionsAt,message:`The job ${b.job} does not grant ${C.join(", ")}, which ${check_workflow_files_nameOf(S)} needs: ${L} Write in this job:\n${renderPermissions(O.wanted)}`}}function check_workflow_files_nameOf({path:d}){return d.split("/").at(-1)??d}async function checkWorkflows({root:d,files:v,config:b},{env:T,clock:S,suiteFolder:O}){const C=S.now(),{repository:P}=(0,di.qp)(T),L=await checkWorkflowFiles({files:v,suite:P,readOwn:readIn(d),readSuite:readIn(O)}),te=v.includes(b)?await readIn(d)(b):void 0,ue=[...await findNoneThere(v,{root:d,config:b}),...L.map(d=>ofWorkflow(d)),...te===void 0?[]:ofManifest(b,te)]
return{run:{name:"workflow-files",kind:"lint",because:"`workflow-files`",launch:{by:"program",language:"node",program:"node",args:[]},env:{},report:"none",reportFile:""},verdict:ue.some(({level:d})=>d==="error")?"failed":"passed",findings:ue,tests:[],ms:S.now()-C,lines:[]}}async function findNoneThere(d,{root:v,config:b}){const isMeant=d=>d===b||gi.test(d)
return(await Promise.all(d.filter(isMeant).map(d=>readIn(v)(d)))).some(d=>d!==void 0)?[]:d.map(d=>({kind:"lint",tool:"workflow-files",level:"error",message:isMeant(d)?`${d} is not in the checkout; run actions/checkout before this step.`:`${d} is no workflow file (.github/workflows/*.yml) and not ${b}.`}))}function readIn(d){return v=>(0,T.readFile)((0,O.join)(d,v),"utf8").catch(()=>{})}function ofWorkflow(d){return{kind:"lint",tool:"workflow-files",...d}}function ofManifest(d,v){return findManifestFaults(v).map(({line:v,column:b,message:T})=>({kind:"lint",tool:"slipway.yml",level:"error",message:T,file:d,line:v,column:b}))}var vi=b(7598)
function fingerprints(d,v){const b=new Map
return d.map(d=>{const{tool:T,rule:S="",file:O="",message:C}=d,P=v(d)?.replaceAll(/\s+/g," ").trim()??"",L=[T,S,O,C.replaceAll(/\d+/g,"0"),P],te=(0,vi.createHash)("sha256").update(JSON.stringify(L)).digest("hex").slice(0,16),ue=(b.get(te)??0)+1
b.set(te,ue)
return`${te}:${ue}`})}function findNew(d,v){const b=new Set(fingerprints(v.findings,v.lineText)),T=fingerprints(d.findings,d.lineText)
return d.findings.filter((d,v)=>!b.has(T[v]??""))}var wi=b(9444)
class git_failure_GitFailure extends Error{kind
constructor(d,v){super(v)
this.name="GitFailure"
this.kind=d}}function isPassing(d){return d instanceof git_failure_GitFailure&&["throttled","unreachable"].includes(d.kind)}const ki=[["not-a-repository",/not a git repository|cannot change to/],["commit-gone",/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/],["throttled",/\b429\b|rate.?limit|too many requests/i],["denied",/authentication failed|could not read (?:username|password)|terminal prompts disabled|\b40[13]\b|permission denied|access denied|repository .*not found|does not appear to be a git repository/i],["unreachable",/could not resolve|failed to connect|couldn't connect|unable to connect|timed out|too slow|connection (?:reset|refused|was closed)|early eof|unexpected disconnect|hung up|rpc failed|\b50[0234]\b|ssl|tls|gnutls|network/i]]
function git_failure_readFailure(d){const v=d.find(d=>/^(?:fatal|remote error):/.test(d))??d.at(-1)??"",b=d.join("\n"),[T]=ki.find(([,d])=>d.test(b))??["failed"]
return new git_failure_GitFailure(T,v===""?"git failed without a word":`git says: ${v.slice(0,300)}`)}const bi=12e4,_i=20,Ai=["safe.directory=*","core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=false","core.askPass=","credential.helper=","protocol.version=2","http.lowSpeedLimit=1000","http.lowSpeedTime=60","gc.auto=0","maintenance.auto=false","fetch.recurseSubmodules=false","color.ui=false"].flatMap(d=>["-c",d])
async function run_git_runGit(d,v){const b=[],{ending:T,exitCode:S,stdout:O,isStdoutCut:C}=await d.run({program:"git",args:[...Ai,...v.gitDir===void 0?[]:[`--git-dir=${v.gitDir}`],...v.args],cwd:d.cwd,env:{...cleanEnvironment(d.env),...reach(v.isRemote??!1),...v.env},timeoutMs:bi,onLine:d=>{/^(?:fatal|error|remote|remote error|warning|hint): /.test(d)&&b.length<_i&&b.push(d)},...v.stdin!==void 0&&{stdin:v.stdin},...v.outputLimitBytes!==void 0&&{stdoutLimitBytes:v.outputLimitBytes}})
if(T==="not-found")throw new git_failure_GitFailure("git-missing","there is no git on the PATH")
if(T==="timed-out")throw new git_failure_GitFailure("timed-out",`git took longer than ${bi/1e3} s`)
if(S===void 0)throw new git_failure_GitFailure("failed","git was killed")
if(!(v.exitCodes??[0]).includes(S))throw git_failure_readFailure(b)
if(C&&v.outputLimitBytes===void 0)throw new git_failure_GitFailure("failed","git printed too much")
return{exitCode:S,stdout:O,isCut:C}}const Si=/^GIT_(?:SSL|PROXY)_|^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)$/,Oi=/^(?:GIT|INPUT|ACTIONS)_|^(?:GITHUB|GH)_TOKEN$|^SSH_ASKPASS|^LANGUAGE$/
function cleanEnvironment(d){const v=Object.entries(d).filter(([d])=>Si.test(d)||!Oi.test(d))
return{...Object.fromEntries(v),LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_LFS_SKIP_SMUDGE:"1"}}function reach(d){return d?{GIT_ALLOW_PROTOCOL:"http:https:file"}:{GIT_ALLOW_PROTOCOL:"",GIT_NO_LAZY_FETCH:"1"}}const Ni=4,$i={baseMs:1e3,capMs:15e3}
async function openScratch(d){const v=await(0,T.mkdtemp)((0,O.join)(d.tempFolder,"slipway-git-")),remove=()=>(0,T.rm)(v,{recursive:!0,force:!0})
try{const b=(0,O.join)(v,"repository"),T=await findRemote(d)
await run_git_runGit(d,{args:["init","--quiet","--bare","--template=",b]})
return{folder:v,gitDir:b,remote:T,remove:remove}}catch(d){await remove()
throw d}}async function remote_fetchCommits(d,{gitDir:v,remote:b},{refspecs:T,depth:S,filter:O}){const C=["--quiet","--no-tags","--force",`--depth=${S}`,`--filter=${O}`,"origin",...T],P={...$i,attempts:Ni,clock:d.clock,signal:d.signal,shouldRetry:isPassing}
await(0,wi.L)(P,T=>{T>0&&d.log.progress(`asking the remote again (attempt ${T+1} of ${Ni})`)
const S=[...b.args,"fetch",...C]
return run_git_runGit(d,{gitDir:v,args:S,env:b.env,isRemote:!0})})}async function findRemote(d){const{stdout:v}=await run_git_runGit(d,{args:["config","--get","remote.origin.url"],exitCodes:[0,1]})
return{args:["-c",`remote.origin.url=${readOrigin(v.trim())??d.remote.url}`],env:credentials(d.remote)}}function readOrigin(d){if(d.startsWith("/")||d.startsWith("file://"))return d
if(!/^https?:\/\//.test(d)||!URL.canParse(d))return
const v=new URL(d)
v.username=""
v.password=""
return v.href}function credentials({url:d,token:v,mask:b}){if(v===""||!/^https?:\/\//.test(d))return{}
const T=Buffer.from(`x-access-token:${v}`).toString("base64")
b(T)
const S=`http.${new URL(d).origin}/.extraheader`
return{GIT_CONFIG_COUNT:"2",GIT_CONFIG_KEY_0:S,GIT_CONFIG_VALUE_0:"",GIT_CONFIG_KEY_1:S,GIT_CONFIG_VALUE_1:`AUTHORIZATION: basic ${T}`}}async function withCommits(d,v,b){const{git:T,scratch:S}=await openCommits(d,v)
try{return await b(T)}finally{await S.remove()}}async function addWorktree(d,v){const{git:b,scratch:T}=await openCommits(d,[v])
try{const d=(0,O.join)(T.folder,"files")
await b({args:["worktree","add","--quiet","--detach",d,v]})
return{folder:d,remove:T.remove}}catch(d){await T.remove()
throw d}}async function openCommits(d,v){const b=await openScratch(d)
try{const T=await listMissing(d,v)
T.length>0&&await remote_fetchCommits(d,b,{refspecs:T,depth:1,filter:"blob:none"})
await borrowObjects(d,b)
return{git:gitOn(d,b),scratch:b}}catch(d){await b.remove()
throw d}}function gitOn(d,{gitDir:v,remote:b}){const T=["-c","remote.origin.promisor=true","-c","remote.origin.partialclonefilter=blob:none"]
return S=>run_git_runGit(d,{...S,gitDir:v,args:[...b.args,...T,...S.args],env:b.env,isRemote:!0})}async function listMissing(d,v){const b=[...new Set(v)],T=b.map(d=>`${d}^{tree}\n`).join(""),{stdout:S}=await run_git_runGit(d,{args:["cat-file","--batch-check"],stdin:T,exitCodes:[0,128]}),O=S.split("\n")
return b.filter((d,v)=>!/^[0-9a-f]+ tree /.test(O[v]??""))}async function borrowObjects(d,{gitDir:v}){const{stdout:b,exitCode:S}=await run_git_runGit(d,{args:["rev-parse","--git-path","objects"],exitCodes:[0,128]})
S===0&&await(0,T.writeFile)((0,O.join)(v,"objects/info/alternates"),`${(0,O.resolve)(d.cwd,b.replace(/\n$/,""))}\n`)}async function lines_readLines(d,v){const b=[...new Set(v.flatMap(({file:d})=>d===void 0?[]:[d]))],S=new Map
for(const v of b){const b=await(0,T.readFile)((0,O.join)(d,v),"utf8").catch(()=>"")
S.set(v,b.split(/\r?\n/))}return({file:d,line:v})=>d===void 0||v===void 0?void 0:S.get(d)?.[v-1]}async function compareWithBase(d,v){const{outcomes:b,base:T}=v,S=new Set(b.filter(({run:d,findings:v})=>d.kind!=="tests"&&v.length>0).map(({run:d})=>d.name))
if(S.size===0)return
const O=T.slice(0,7)
try{const C=await addWorktree(d,T)
try{const d=await v.checkAt(C.folder,S)
return d===void 0?compare_base_all(b,`The packages of the base ${O} cannot be installed`):await leaveOut({...v,known:d,baseRoot:C.folder})}finally{await C.remove()}}catch(d){if(d instanceof git_failure_GitFailure)return compare_base_all(b,`The base ${O} cannot be read: ${(0,_t.bD)(d)}`)
if(d instanceof _t.lZ&&d.code!=="cancelled")return compare_base_all(b,`The base ${O} cannot be checked: ${d.message}`)
throw d}}function compare_base_all(d,v){return{outcomes:d,known:0,note:`${v.replace(/\.$/,"")}; so all findings count.`}}async function leaveOut({outcomes:d,root:v,base:b,known:T,baseRoot:S}){const O=T.filter(({verdict:d})=>d==="crashed"||d==="timed-out").map(({run:d})=>d.name),C=[]
for(const b of d){const d=T.find(({run:d})=>d.name===b.run.name)
if(d===void 0)C.push(b)
else{const T={findings:b.findings,lineText:await lines_readLines(v,b.findings)},O={findings:d.findings,lineText:await lines_readLines(S,d.findings)}
C.push(withFindings(b,findNew(T,O)))}}const P=countFindings(d)-countFindings(C),L=O.length===0?"":` On the base ${O.join(", ")} did not end well, so their findings count.`
return{outcomes:C,known:P,note:`${count(P,"finding")} of the base ${b.slice(0,7)} left out.${L}`}}function withFindings(d,v){const b=d.findings.some(isError),T=d.findings.length>0&&(b?!v.some(isError):v.length===0)
return{...d,findings:v,verdict:d.verdict==="failed"&&T?"passed":d.verdict}}function countFindings(d){return d.reduce((d,{findings:v})=>d+v.length,0)}function isError({level:d}){return d==="error"}const Ii=4096,Pi=255
function planAnnotations(d,v=[]){return[...findingsOfTests(v),...d].map(d=>annotate(d))}function annotate(d){const{level:v,message:b,file:T,line:S,column:O}=d
return{level:v,title:titleOf(d),message:shorten(plainText(b),Ii),...T!==void 0&&{file:T},...S!==void 0&&{line:S},...O!==void 0&&{column:O}}}function titleOf({tool:d,rule:v,alsoBy:b=[]}){return shorten(plainText(`${d}${v===void 0?"":`: ${v}`}${b.length===0?"":` (also by ${b.join(", ")})`}`).replaceAll("\n"," "),Pi)}function findingsOfTests(d){return d.filter(({verdict:d})=>d==="failed"||d==="flaky").map(d=>findingOf(d))}function findingOf(d){const{verdict:v,path:b,message:T,file:S,line:O}=d,C=v==="flaky"
return{kind:"tests",tool:C?"flaky test":"test failed",level:C?"warning":"error",rule:b.join(" > "),message:[T,...valuesOf(d)].filter(d=>d!==void 0).join("\n"),...S!==void 0&&{file:S},...S!==void 0&&O!==void 0&&{line:O}}}function valuesOf({message:d="",expected:v,received:b}){return v===void 0||b===void 0||d.includes(v)&&d.includes(b)?[]:[`Expected: ${v}`,`Received: ${b}`]}const Li=50,Ri=65535,Mi=255,Di=16e3
function checkRunPages(d,v){const b=[...findingsOfTests(v),...d].flatMap(d=>check_run_annotate(d)??[]),T=[]
for(let d=0;d<b.length;d+=Li)T.push(b.slice(d,d+Li))
return T}const Bi={error:"failure",warning:"warning",notice:"notice"}
function check_run_annotate(d){const{file:v,line:b=1,column:T,endLine:S=b,endColumn:O,level:C,message:P}=d
if(v===void 0)return
const L=S<=b,te=O===void 0?T:Math.max(T??1,O-1)
return{path:v,startLine:b,endLine:L?b:S,...L&&T!==void 0&&te!==void 0&&{startColumn:T,endColumn:te},level:Bi[C],title:titleOf(d),message:shorten(plainText(P).trim(),Di)||"The tool gives no message."}}async function publishCheckRun(d,v){const[b=[],...T]=checkRunPages(v.findings,v.tests),S=b.length+T.reduce((d,v)=>d+v.length,0),{name:O,headSha:C,externalId:P,conclusion:L}=v,te=T.length===0
let ue
try{const T={...outputOf(v),annotations:b}
ue=await d.createCheckRun({name:O,headSha:C,externalId:P,output:T,...te&&{conclusion:L}})}catch(d){return{sent:0,total:S,problem:`The check run could not be created. ${explain(d)}`}}let de=b.length
try{for(const[b,S]of T.entries()){const O=b===T.length-1
await d.updateCheckRun({id:ue,output:{...outputOf(v),annotations:S},annotationsBefore:de,...O&&{conclusion:L}})
de+=S.length}return{sent:de,total:S}}catch(b){return{sent:de,total:S,problem:await completeAnyway({github:d,report:v,id:ue,sent:de,total:S,error:b})}}}async function completeAnyway({github:d,report:v,id:b,sent:T,total:S,error:O}){const C=`The check run has ${T} of ${S} annotations. ${explain(O)}`,P=`_${T} of ${S} annotations are here: GitHub did not take the others. All findings are in the summary of the job._\n\n`,L=outputOf({...v,summary:`${P}${v.summary}`})
try{await d.updateCheckRun({id:b,output:L,annotationsBefore:T,conclusion:v.conclusion})
return C}catch(d){return`${C} It could not be completed either, and stays in progress until GitHub gives it up: ${explain(d)}`}}function explain(d){if(!(d instanceof _t.lZ))throw d
const v=d.code==="github-permission-missing"||d.code==="github-not-found"
return`${(0,_t.bD)(d)} ${d.fix}${v?" For a pull request from a fork the token can only read: there all findings are in the summary of the job.":""}`}function outputOf({title:d,summary:v}){return{title:shorten(plainText(d).replaceAll("\n"," "),Mi),summary:cut(v)}}const Ui="\n\n_Cut here: a check run holds at most 65,535 characters. All of it is in the summary of the job._"
function cut(d){if(d.length<=Ri)return d
const v=d.slice(0,Ri-Ui.length)
return v.slice(0,Math.max(0,v.lastIndexOf("\n")))+Ui}function dedupe(d){const v=new Set,b=[],T=new Map,S=new Map
for(const O of d){const d=identityOf(O)
if(v.has(d))continue
v.add(d)
const C=meaningOf(O),P=(C===void 0?void 0:T.get(C))??[],L=`${C??""}\n${O.tool}`,te=nextOfAnother(P,S.get(L)??0,O.tool)
S.set(L,te+1)
const ue=P[te]
if(ue!==void 0)take(ue,O)
else{const d={finding:O,alsoBy:[]}
b.push(d)
P.push(d)
C!==void 0&&T.set(C,P)}}return b.map(d=>tell(d))}function tell({finding:d,alsoBy:v}){return v.length===0?d:{...d,alsoBy:v}}function nextOfAnother(d,v,b){let T=v
while(T<d.length&&d[T]?.finding.tool===b)T+=1
return T}const qi={error:0,warning:1,notice:2}
function take(d,{tool:v,level:b,url:T}){d.alsoBy.includes(v)||d.alsoBy.push(v)
const S=qi[b]<qi[d.finding.level]
d.finding={...d.finding,...S&&{level:b},...d.finding.url===void 0&&T!==void 0&&{url:T}}}function identityOf({tool:d,rule:v,level:b,message:T,file:S,line:O,column:C}){return JSON.stringify([d,v,b,S,O,C,T])}function meaningOf({tool:d,rule:v,message:b,file:T,line:S}){if(T===void 0||S===void 0)return
const O=isSyntaxError(d,v,b)?"syntax":sharedRule(d,v)
return O===void 0?void 0:`${T}\n${S}\n${O}`}function isSyntaxError(d,v,b){switch(d){case"eslint":return v===void 0&&b.startsWith("Parsing error")
case"oxlint":return v===void 0
case"prettier":return v===void 0&&b.startsWith("SyntaxError")
case"tsc":return/^TS1\d{3}$/.test(v??"")
default:return["biome parse","ruff invalid-syntax","mypy syntax","flake8 E999"].includes(`${d} ${v??""}`)}}function sharedRule(d,v){if(v!==void 0)return d==="eslint"?`js ${v}`:d==="oxlint"?`js ${eslintName(v)}`:["ruff","flake8","pyflakes","pycodestyle"].includes(d)&&/^[A-Z]+\d+$/.test(v)?`python ${v}`:void 0}const Ki=new Map([["typescript","@typescript-eslint"],["typescript-eslint","@typescript-eslint"],["nextjs","@next/next"],["next","@next/next"],["jsx_a11y","jsx-a11y"],["react_perf","react-perf"],["node","n"]])
function eslintName(d){const{plugin:v="",name:b=d}=/^(?:eslint-plugin-)?(?<plugin>[^()]+)\((?<name>[^()]+)\)$/.exec(d)?.groups??{}
return v===""||v==="eslint"?b:`${Ki.get(v)??v}/${b}`}const Gi={error:0,warning:1,notice:2}
function orderFindings(d,v){return d.map(d=>({finding:d,isOld:isOnChangedLine(d,v)?0:1})).toSorted((d,v)=>d.isOld-v.isOld||compare(d.finding,v.finding)).map(({finding:d})=>d)}function isOnChangedLine({file:d,line:v,endLine:b},T){const S=d===void 0?void 0:T.get(d)
return S!==void 0&&(v===void 0?S.length>0:S.some(({first:d,last:T})=>d<=(b??v)&&v<=T))}function compare(d,v){return Gi[d.level]-Gi[v.level]||compareText(d.file??"",v.file??"")||(d.line??0)-(v.line??0)||(d.column??0)-(v.column??0)}function compareText(d,v){return d<v?-1:d>v?1:0}const Vi=/\.(?:md|markdown|mdown|mkdn|rst|adoc|asciidoc|textile|org|rdoc|wiki|pod|csv|tsv|ipynb|svg|geojson)$/i
function blobUrl({serverUrl:d,repository:v,sha:b},T,S,O){const C=S===void 0?"":`#L${S}${O!==void 0&&O>S?`-L${O}`:""}`
return`${d}/${v}/blob/${b}/${T.split("/").map(d=>encode(d)).join("/")}${C!==""&&Vi.test(T)?"?plain=1":""}${C}`}function encodePath(d){return d.split("/").map(d=>encode(d)).join("/")}function encode(d){return encodeURIComponent(d.toWellFormed()).replaceAll(/[!'()*~_]/g,d=>`%${d.charCodeAt(0).toString(16).toUpperCase()}`)}const Wi=["https://eslint.org/docs/","https://typescript-eslint.io/rules/","https://oxc.rs/docs/","https://biomejs.dev/","https://docs.astral.sh/ruff/","https://mypy.readthedocs.io/","https://github.com/microsoft/pyright/"]
function links_rulePage(d){return d!==void 0&&/^https:\/\/[\w./#-]+$/.test(d)&&Wi.some(v=>d.startsWith(v))?d:void 0}const Hi=25e3,Qi=1e4
function toSarif({findings:d,ran:v=[],category:b,lineText:T}){const S=d.filter(({file:d})=>d!==void 0),O=new Map(v.map(d=>[d,[]]))
for(const d of S){const v=O.get(d.tool)
v===void 0?O.set(d.tool,[d]):v.push(d)}const C=[...O].map(([d,v])=>writeRun({tool:d,findings:v.slice(0,Hi),category:b,lineText:T})),P=C.reduce((d,v)=>d+v.results.length,0),L={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:C}
return{text:`${JSON.stringify(L)}\n`,written:P,overLimit:S.length-P,withoutFile:d.length-S.length}}function writeRun({tool:d,findings:v,category:b,lineText:T}){const S=new Map,O=T===void 0?[]:fingerprints(v,T),C=v.map((d,v)=>{const b=d.rule??Xi,T=S.get(b)??{index:S.size,rule:writeRule(b,d)}
S.set(b,T)
const C=O[v]
return{ruleId:shorten(plainText(b),Zi),ruleIndex:T.index,level:write_sarif_levelOf(d),message:{text:write_sarif_messageOf(d)},locations:[{physicalLocation:write_sarif_placeOf(d)}],...C!==void 0&&{partialFingerprints:{primaryLocationLineHash:C}}}})
return{tool:{driver:{name:d,rules:[...S.values()].map(({rule:d})=>d)}},automationDetails:{id:`${b}/${d}/`},columnKind:"utf16CodeUnits",results:C}}const Xi="error",Zi=255
function writeRule(d,{tool:v,url:b,level:T}){const S=shorten(plainText(d),Zi)
return{id:S,shortDescription:{text:`${v}: ${S}`},fullDescription:{text:`${v}: ${S}`},help:{text:b??`See the documentation of ${v} for ${S}.`},...b!==void 0&&{helpUri:b},defaultConfiguration:{level:T==="notice"?"note":T}}}function write_sarif_levelOf({level:d}){return d==="notice"?"note":d}function write_sarif_messageOf({message:d,alsoBy:v=[]}){const b=shorten(plainText(d).trim(),Qi)||"The tool gives no message."
return v.length===0?b:`${b}\nAlso told by ${v.join(", ")}.`}function write_sarif_placeOf({file:d="",line:v=1,column:b,endLine:T,endColumn:S}){const O=T!==void 0&&(T>v||T===v&&(S??0)>=(b??1))
return{artifactLocation:{uri:encodePath(d),uriBaseId:"%SRCROOT%"},region:{startLine:v,...b!==void 0&&{startColumn:b},...O&&{endLine:T},...O&&S!==void 0&&{endColumn:S}}}}async function readHead(d){const{stdout:v}=await run_git_runGit(d,{args:["cat-file","--batch"],stdin:"HEAD\n"}),b=/^([0-9a-f]+) commit \d+\n/.exec(v)?.[1]
if(b===void 0)throw new git_failure_GitFailure("not-a-repository","the checkout has no commit")
const[T=""]=v.slice(v.indexOf("\n")+1).split("\n\n",1)
return{sha:b,parents:[...T.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,d=""])=>d)}}const eo=16777216,to=500
async function readChangedLines(d,{run:v,base:b,paths:T}){if(T.length===0)return new Map
try{const S=await readHead(d),O=findLineBase({run:v,base:b,head:S})
return O===void 0?new Map:await withCommits(d,[O,S.sha],d=>diffPaths(d,{from:O,to:S.sha,paths:T}))}catch(v){if(!(v instanceof git_failure_GitFailure))throw v
d.log.info(`Which lines changed is not known: ${v.message}.`)
return new Map}}function findLineBase({run:d,base:v,head:b}){const[T,S]=b.parents
return/^pull_request(?:_|$)/.test(d.eventName)&&S!==void 0&&b.sha===d.sha?T:v===""?void 0:v}async function diffPaths(d,{from:v,to:b,paths:T}){const S=["-r","-p","--unified=0","--no-renames","--no-color","--no-ext-diff","--no-textconv"],O=["--src-prefix=a/","--dst-prefix=b/","--ignore-submodules=none"],C=new Map
for(let P=0;P<T.length;P+=to){const L=["--literal-pathspecs","diff-tree",...S,...O,v,b,"--",...T.slice(P,P+to)],{stdout:te}=await d({args:L,outputLimitBytes:eo})
for(const[d,v]of parseHunks(te))C.set(d,v)}return C}function parseHunks(d){const v=new Map,b=d.split("\n")
let T=[]
for(let d=0;d<b.length;d+=1){const S=b[d]??"",O=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(S)
if(O!==null){const[,v="1",S="0",C="1"]=O
C!=="0"&&T.push({first:Number(S),last:Number(S)+Number(C)-1})
d=skipContent(b,d,Number(v)+Number(C))}else if(S.startsWith("+++ ")){T=[]
const d=readPath(S.slice(4))
d!==void 0&&v.set(d,T)}}return v}function skipContent(d,v,b){let T=v
for(let v=b;v>0&&T<d.length;){T+=1
d[T]?.startsWith("\\")!==!0&&(v-=1)}return T}function readPath(d){const v=d.startsWith('"')?unquote(d.replace(/"\t?$/,"").slice(1)):d.replace(/\t$/,"")
return v.startsWith("b/")?v.slice(2):void 0}const no={a:"\x07",b:"\b",t:"\t",n:"\n",v:"\v",f:"\f",r:"\r"}
function unquote(d){return d.replaceAll(/\\(?:([0-7]{3})|(.))/g,(d,v,b)=>v===void 0?no[b??""]??b??"":String.fromCharCode(Number.parseInt(v,8)))}function gitWorld(d,{root:v,temp:b,token:T}){const{clock:S,log:O,signal:C,env:P,run:L,runProgram:te}=d
return{run:te,clock:S,log:O,signal:C,cwd:v,env:P,tempFolder:b,remote:{url:`${L.serverUrl}/${L.repository}`,token:T?.reveal()??"",mask:v=>d.mask(v)}}}var ro=b(74)
function inlineText(d){return withoutMath((0,ro.FV)(oneLine(d)))}function inlineCode(d){return withoutMath((0,ro.aY)(oneLine(d)))}function oneLine(d){return plainText(d).replaceAll(/\s+/g," ").trim()}function withoutMath(d){return d.replaceAll("$","&#36;")}const so=1e3,io=200
function renderFindings({findings:d,sources:v,limitBytes:b}){if(d.length===0)return""
const T=groupByFile(d),S=`### Findings\n\n${tellCount(d)} in ${render_findings_count(T.size,"file")}.`,O=[S]
let C=b-io-Buffer.byteLength(S),P=0
for(const[d,b]of T){const{text:T,rows:S}=renderFile({file:d,ofFile:b,sources:v,free:C})
if(S===0)break
O.push(T)
P+=S
C-=Buffer.byteLength(T)+2
if(S<b.length)break}P<d.length&&O.push(`_And ${tellCount(leftOut(T,P))} more, for which there is no room here._`)
return O.join("\n\n")}function groupByFile(d){const v=new Map
for(const b of d){const d=v.get(b.file??"")
d===void 0?v.set(b.file??"",[b]):d.push(b)}return v}function leftOut(d,v){return[...d.values()].flat().slice(v)}function renderFile({file:d,ofFile:v,sources:b,free:T}){const S=[d===""?"**Without a file**":`**[${inlineCode(d)}](${blobUrl(b,d)})**`,"","| Line | Level | Finding | Rule |","| ---: | --- | --- | --- |"]
let O=T-Buffer.byteLength(S.join("\n"))-2
for(const d of v){const v=renderRow(d,b)
O-=Buffer.byteLength(v)+1
if(O<0)break
S.push(v)}return{text:S.join("\n"),rows:S.length-4}}function renderRow(d,v){const{file:b,line:T,endLine:S,level:O,message:C}=d
return`| ${T===void 0?"":b===void 0?String(T):`[${T}](${blobUrl(v,b,T,S)})`} | ${O} | ${renderMessage(C)} | ${renderRule(d)} |`}function renderMessage(d){return shorten(plainText(d).trim(),so).split("\n").map(d=>inlineText(d)).join("<br>")}function renderRule({tool:d,rule:v,url:b,alsoBy:T=[]}){const S=v===void 0?"":inlineCode(shorten(v,oo)),O=links_rulePage(b),C=O===void 0||S===""?S:`[${S}](${O})`,P=[d,...T].map(d=>inlineText(shorten(d,oo))).join(", ")
return C===""?P:`${C} (${P})`}const oo=200,ao=["error","warning","notice"]
function tellCount(d){const v=ao.flatMap(v=>{const b=d.filter(d=>d.level===v).length
return b===0?[]:[render_findings_count(b,v)]})
return v.length<3?v.join(" and "):`${v.slice(0,-1).join(", ")} and ${v.at(-1)??""}`}function render_findings_count(d,v){return`${d} ${v}${d===1?"":"s"}`}const co=4e3,lo=2e3,uo=16e3,po=10,fo=1e3,ho=300
function renderTests({tests:d,ran:v,sources:b,limitBytes:T}){if(d.length===0&&(v??0)===0)return""
const S=`### Tests\n\n${tellVerdicts(d,v)}.`,O=renderSlowest(d,b),C=new Room(T-ho-Buffer.byteLength(S)),P=renderTroubles("failed",{tests:d,sources:b,room:C}),L=renderTroubles("flaky",{tests:d,sources:b,room:C})
return(0,ro.qN)(S,P,L,C.take(O)?O:void 0)}class Room{#g
constructor(d){this.#g=d}take(d){const v=Buffer.byteLength(d)+2
if(v>this.#g)return!1
this.#g-=v
return!0}}const mo={failed:"#### Failed",flaky:"#### Flaky\n\nThese failed, and passed when they were run again."}
function renderTroubles(d,{tests:v,sources:b,room:T}){const S=v.filter(v=>v.verdict===d)
if(S.length===0||!T.take(mo[d]))return""
const O=[]
for(const d of S){const v=[renderTrouble(d,b),renderTrouble({...d,detail:""},b)].find(d=>T.take(d))
if(v===void 0)break
O.push(v)}const C=S.length-O.length
return(0,ro.qN)(mo[d],...O,C>0?`_And ${C} more, for which there is no room here._`:"")}function renderTrouble(d,v){const{message:b="",expected:T,received:S,detail:O=""}=d,C=plainText(b).trim(),P=T===void 0||S===void 0||C.includes(T)&&C.includes(S)
return(0,ro.qN)(`**${renderName(d)}**${renderPlace(d,v)}`,C===""?"":(0,ro.DV)(shorten(C,co)),P?"":`Expected:\n\n${renderValue(T)}`,P?"":`Received:\n\n${renderValue(S)}`,O.trim()===""?"":(0,ro.AU)("Stack",(0,ro.DV)(shorten(plainText(O).trim(),uo))))}function renderValue(d){return(0,ro.DV)(shorten(plainText(d),lo))}function renderName({path:d}){return inlineText(shorten(d.join(" \u203a "),500))||"without a name"}function renderPlace({file:d,line:v,durationMs:b},T){return[...d===void 0?[]:[`[${inlineCode(d===void 0?"":`${d}${v===void 0?"":`:${v}`}`)}](${blobUrl(T,d,v)})`],...b===void 0?[]:[(0,rn.a)(b)]].map(d=>` \xb7 ${d}`).join("")}function renderSlowest(d,v){const b=d.filter(({durationMs:d=0})=>d>=fo).toSorted((d,v)=>(v.durationMs??0)-(d.durationMs??0)).slice(0,po)
if(b.length===0)return""
const T=b.map(d=>{const{durationMs:b,...T}=d
return[(0,rn.a)(b??0),`${renderName(d)}${renderPlace(T,v)}`]})
return(0,ro.AU)(`Slowest tests (${b.length})`,(0,ro.tp)(["Time","Test"],T))}const go=["failed","flaky","passed","skipped"]
function tellVerdicts(d,v){const b=go.flatMap(v=>{const b=d.filter(d=>d.verdict===v).length
return b===0?[]:[`${b} ${v}`]})
return[...b,...v!==void 0&&v>d.length?[`${v} ran`]:[]].join(", ")}const yo=3e5,vo=5e5,wo=40,ko=8e3
function renderSummary(d,{verdict:v,missing:b}){const{what:T,outcomes:S,installs:O,plan:C,notes:P,findings:L,tests:te,sources:ue}=d
return(0,ro.qN)(`### Check of ${(0,ro.aY)(T)}: ${v}`,renderTable(d),b.length===0?void 0:`**Required and not there:** ${b.join(", ")}. Set a tool up for it, or take it out of ${(0,ro.aY)("require")}.`,...P.map(d=>(0,ro.FV)(d)),...O.filter(d=>d.verdict!=="passed").map(d=>renderInstallTrouble(d)),...S.map(d=>summary_renderTrouble(d)),renderTests({tests:te,sources:ue,limitBytes:yo}),renderFindings({findings:L,sources:ue,limitBytes:vo}),renderSkips(C))}function renderTable({outcomes:d,installs:v}){const b=v.map(({title:d,verdict:v,ms:b})=>["install",(0,ro.aY)(d),v,"",(0,rn.a)(b)]),T=d.map(({run:d,verdict:v,findings:b,tests:T,ms:S})=>[d.kind,(0,ro.aY)(d.name),v,[...T.length>0?[tellTests(T)]:[],...b.length>0||T.length===0?[String(b.length)]:[]].join(", "),(0,rn.a)(S)])
return(0,ro.tp)(["Kind","Tool","Verdict","Findings","Time"],[...b,...T])}function summary_renderTrouble({run:d,reason:v,fix:b,verdict:T,lines:S}){if(v===void 0)return
const O=T==="crashed"||T==="timed-out"||d.report==="none"
return(0,ro.qN)(`**${(0,ro.FV)(d.name)} ${T}:** ${(0,ro.FV)(v)}${b===void 0?"":` ${(0,ro.FV)(b)}`}`,O&&S.length>0?(0,ro.AU)(`Last lines of ${d.name}`,renderTail(S)):void 0)}function renderInstallTrouble({title:d,reason:v="",fix:b="",tail:T}){return(0,ro.qN)(`**${(0,ro.FV)(d)}:** ${(0,ro.FV)(v)}. ${(0,ro.FV)(b)}`,renderTail(T))}function renderSkips({skips:d}){if(d.length===0)return""
const v=d.map(({kind:d,name:v,reason:b})=>[d,(0,ro.aY)(v),(0,ro.FV)(b)])
return(0,ro.AU)(`${count(d.length,"tool")} skipped`,(0,ro.tp)(["Kind","Tool","Why"],v))}function renderTail(d){const v=plainText(d.slice(-wo).join("\n"))
return(0,ro.DV)(v.slice(-ko),"text")}function conclude({require:d,plan:v,installs:b,outcomes:T}){const verdictOf=d=>worstVerdict(T.filter(({run:v})=>v.kind===d).map(({verdict:d})=>d)),S={lint:verdictOf("lint"),types:verdictOf("types"),tests:verdictOf("tests")},O=b.every(({verdict:d})=>d==="passed")?d.filter(d=>S[d]==="skipped"):[],C=worstVerdict([...b.map(({verdict:d})=>d),...Object.values(S)])
return C!=="passed"&&C!=="skipped"?{verdict:C,kinds:S,missing:O}:O.length>0?{verdict:"failed",kinds:S,missing:O}:{verdict:v.runs.length===0||C==="skipped"?"nothing-to-check":"passed",kinds:S,missing:O}}function reportCheck(d){const v=conclude(d),{verdict:b,kinds:T}=v,{findings:S,tests:O,sarif:C}=d,P={verdict:b,lint:T.lint,types:T.types,tests:T.tests,findings:String(S.length),"failed-tests":String(countTests(O,"failed")),"flaky-tests":String(countTests(O,"flaky")),sarif:C},L=b==="passed"||b==="nothing-to-check",te=codeOf(d,v)
return{ok:L,headline:renderHeadline(d,v),outputs:{...P,result:JSON.stringify({schema:1,ok:L,...te===void 0?{}:{error:{code:te}},...resultOf(d,v)})},summary:renderSummary(d,v),annotations:d.annotate?planAnnotations(S,O):[]}}function resultOf({what:d,plan:v,installs:b,outcomes:T,findings:S,tests:O,sarif:C},{verdict:P,kinds:L,missing:te}){return{what:d,verdict:P,...L,missing:te,findings:S.length,failedTests:countTests(O,"failed"),flakyTests:countTests(O,"flaky"),sarif:C,installations:b.map(({title:d,verdict:v,ms:b})=>({title:d,verdict:v,ms:b})),tools:T.map(({run:d,verdict:v,reason:b,findings:T,tests:S,ms:O})=>({name:d.name,kind:d.kind,verdict:v,...b===void 0?{}:{reason:b},findings:T.length,tests:S.length,ms:O})),skipped:v.skips}}const bo={failed:"checks-failed",crashed:"check-crashed","timed-out":"check-timed-out"}
function codeOf({installs:d},{verdict:v,missing:b}){if(v!=="passed"&&v!=="nothing-to-check")return d.some(d=>d.verdict!=="passed")?"install-failed":b.length>0&&v==="failed"?"check-required":bo[v]}function renderHeadline(d,v){const{what:b,installs:T}=d,{verdict:S,missing:O}=v,C=codeOf(d,v),P=C===void 0?"":` (${C})`,L=T.find(d=>d.verdict!=="passed")
if(L!==void 0)return`Check of ${b} ${S}: ${L.title}: ${L.reason??L.verdict}; no tool was run. ${L.fix??""}${P}`
if(S==="nothing-to-check")return`Check of ${b}: nothing to check. ${tellNothing(d)}`
const te=O.length===0?"":`; required and not there: ${O.join(", ")}`
return`Check of ${b} ${S}: ${tellKinds(d,v)}${te}.${P}`}function tellNothing({outcomes:d}){return d.length===0?"No tool is set up.":"No tests were found."}function tellKinds({findings:d,tests:v},{kinds:b}){const T=Dt.a.filter(d=>b[d]!=="skipped").map(d=>`${d} ${b[d]}`),S=countTests(v,"flaky"),O=[...d.length>0?[count(d.length,"finding")]:[],...v.length>0?[tellTests(v)]:[],...S>0?[`${S} flaky`]:[]]
return[T.length===0?"nothing ran":T.join(", "),...O.length===0?[]:[O.join(", ")]].join("; ")}async function finish(d,v){const{inputs:b,require:T,what:S,checked:O,note:C}=d,{serverUrl:P,repository:L,sha:te}=v.run,ue=O.outcomes.flatMap(d=>d.tests),de=dedupe(O.outcomes.flatMap(d=>d.findings)),ve=orderFindings(de,await learnChangedLines(de,d,v)),we=b.sarif===void 0?void 0:await writeSarif(b.sarif,{findings:ve,finished:d}),Ee=[C,we?.note].filter(d=>d!==void 0),xe=reportCheck({...{...O,what:S,require:T,findings:ve,tests:ue,notes:Ee,annotate:b.annotate},sources:{serverUrl:P,repository:L,sha:te},sarif:we?.path??""})
b.checkRun&&await sendCheckRun({finished:d,report:xe,findings:ve},v)
return xe}async function learnChangedLines(d,{inputs:v,places:b},T){const S=[...new Set(d.flatMap(({file:d})=>d===void 0?[]:[d]))]
return S.length===0||v.base===void 0?new Map:readChangedLines(gitWorld(T,{...b,token:v.githubToken}),{run:T.run,base:v.base,paths:S})}async function writeSarif(d,{findings:v,finished:b}){const{places:S,what:C,checked:P}=b,L=await lines_readLines(S.root,v),te=`slipway/${C}`,{text:ue,overLimit:de,withoutFile:ve}=toSarif({findings:v,ran:toolsToBelieve(P),category:te,lineText:L}),we=(0,O.join)(S.root,d)
try{await(0,T.mkdir)((0,O.dirname)(we),{recursive:!0})
await(0,T.writeFile)(we,ue)}catch(d){return{path:"",note:`The SARIF file could not be written: ${(0,_t.bD)(d)}.`}}const Ee=de+ve
return Ee===0?{path:d}:{path:d,note:`${Ee} findings are not in the SARIF file: code scanning takes none without a file, and 25,000 of a tool.`}}function toolsToBelieve({outcomes:d}){const v=d.filter(({run:d,verdict:v})=>d.kind!=="tests"&&/^(?:passed|failed)$/.test(v))
return v.map(({run:d})=>d.tool).filter(d=>d!==void 0)}async function sendCheckRun({finished:d,report:v,findings:b},T){const{inputs:S,what:O,checked:C}=d
if(S.githubToken===void 0)return
const{run:P,log:L}=T,{sent:te,total:ue,problem:de}=await publishCheckRun(await T.openGithub(S.githubToken),{name:`Slipway findings (${O})`,headSha:headOf(T),externalId:`check/${O}/${P.runId}/${P.runAttempt}`,title:v.headline,summary:v.summary,conclusion:v.ok?"success":"failure",findings:b,tests:C.outcomes.flatMap(d=>d.tests)})
de===void 0?L.info(`The check run has ${te} of ${ue} annotations.`):L.warning(de)}function headOf({run:d}){const v=mappingOf(mappingOf(d.event.pull_request).head)
return typeof v.sha=="string"?v.sha:d.sha}function mappingOf(d){return typeof d=="object"&&d!==null?{...d}:{}}async function readManifestEntry(d,{config:v,path:b}){const S=await(0,T.readFile)((0,O.join)(d,v),"utf8").catch(()=>{})
if(S===void 0)return
const{checks:C={}}=parseManifest({file:v,text:S}),[,P]=Object.entries(C).find(([d])=>plainFolder(d)===b)??[]
return P??void 0}function joinSettings(d,v){return{checks:d.checks.filter(d=>v?.[d]!==!1),tools:d.tools.length>0?d.tools:v?.tools??[],commands:{...v?.commands,...d.commands},require:Dt.a.filter(b=>d.require.includes(b)||v?.require?.includes(b))}}async function check(d,v){const b=await(0,T.realpath)(v.run.workspace===""?".":v.run.workspace),C=await(0,T.mkdtemp)((0,O.join)(v.run.runnerTemp===""?(0,S.tmpdir)():v.run.runnerTemp,"slipway-check-")),P={root:b,temp:C}
try{if(d.workflowFiles!==void 0){const T=await checkWorkflows({root:b,files:d.workflowFiles,config:d.config},v),S={plan:{runs:[T.run],skips:[]},installs:[],outcomes:[T]},O=noteOnHome(v.env)
return await finish({inputs:d,require:[],what:"the workflow files",checked:S,places:P,...O},v)}const T=joinSettings(d,await readManifestEntry(b,d)),{checked:S,note:O}=await checkAndCompare({inputs:d,settings:T,places:P},v),C=O===void 0?{}:{note:O}
return await finish({inputs:d,require:T.require,what:d.path,checked:S,places:P,...C},v)}finally{await(0,T.rm)(C,{recursive:!0,force:!0,maxRetries:3})}}function noteOnHome({GITHUB_ACTION_REPOSITORY:d=""}){return d!==""?{}:{note:"The runner does not name the repository of this action (GITHUB_ACTION_REPOSITORY), so the inputs and permissions of what the workflows call of Slipway were not checked."}}async function checkAndCompare({inputs:d,settings:v,places:b},S){const{path:C,install:P,retries:L,timeoutMs:te,base:ue,onlyNew:de}=d,ve={...b,path:C,settings:v,install:P,retries:L,timeoutMs:te},we=await checkComponent(ve,S)
if(!de)return{checked:we}
if(ue===void 0)return{checked:we,note:"No base is known to compare with, so all findings count."}
const Ee=gitWorld(S,{...b,token:d.githubToken}),xe=await compareWithBase(Ee,{outcomes:we.outcomes,root:b.root,base:ue,checkAt:async(d,v)=>{S.log.progress(`checking the base ${ue.slice(0,7)}`)
const C={root:await(0,T.realpath)(d),temp:(0,O.join)(b.temp,"base"),install:!0,retries:0,names:v},{installs:P,outcomes:L}=await checkComponent({...ve,...C},S)
return P.every(({verdict:d})=>d==="passed")?L:void 0}})
if(xe===void 0)return{checked:we}
S.log.info(xe.note)
return{checked:{...we,outcomes:xe.outcomes},note:xe.note}}}),7711:((d,v,b)=>{"use strict"
b.d(v,{K:()=>readInputs})
var T=b(4214),S=b(9973),O=b(4354)
async function readDocument(d,v,b){const C=d.optionalText(v)
if(C!==void 0)try{const S=await parseText(C),P=(0,O.SS)(S)
for(const b of P)d.fault({input:v,value:b.join("."),allowed:`another key; this one is ${O.yW}`})
const L=(0,T.xLC)(b,S)
if(L.success)return P.length===0?L.output:void 0
for(const b of L.issues)d.fault({input:v,...describeIssue(b)})}catch(b){d.fault({input:v,value:C,allowed:`YAML or JSON (${(0,S.bD)(b)})`})}}async function parseText(d){try{return JSON.parse(d)}catch{const{parseDocument:v}=await Promise.resolve().then(b.bind(b,9610)),T=v(d,{prettyErrors:!0}),[S]=T.errors
if(S!==void 0)throw new Error(S.message.split("\n")[0]?.replace(/:$/,"")??"not YAML",{cause:S})
return T.toJS({maxAliasCount:100})}}function describeIssue(d){const v=(0,T.BuJ)(d),b=v===null?"":` at ${v}`
return{value:`${showValue(d.input)}${b}`,allowed:`${showWanted(d)}${b}`}}function showValue(d){return d===null||d===void 0?"nothing":Array.isArray(d)?d.length===0?"an empty list":"a list":typeof d=="object"?Object.keys(d).length===0?"an empty map":"a map":typeof d=="string"?d:JSON.stringify(d)}const C={Object:"a map",Array:"a list",string:"a text",number:"a number",boolean:"true or false",never:"no such key"}
function showWanted({message:d,expected:v}){return(d.startsWith("Invalid ")?C[v??""]:void 0)??d}var P=b(514),L=b(1848),te=b(6956)
const ue=["install",...P.a]
async function readInputs(d){const v={path:readPath(d,"path")??".",config:readPath(d,"config")??".",base:d.optionalText("base"),checks:readWords(d,"checks",P.a),tools:readWords(d,"tools",te.$),commands:await readCommands(d),require:readWords(d,"require",P.a),install:d.boolean("install"),onlyNew:d.boolean("only-new"),retries:d.integer("retry-failed-tests",{min:0,max:3}),timeoutMs:d.duration("timeout",{minMs:1e4,maxMs:216e5}),annotate:d.boolean("annotate"),checkRun:d.boolean("check-run"),sarif:readPath(d,"sarif"),githubToken:d.optionalSecret("github-token"),workflowFiles:await readDocument(d,"workflow-files",T.YOg(T.YjP()))}
tellFaultsTogether(d,v)
return v}function readPath(d,v){const b=d.optionalText(v)
if(b===void 0)return;/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(b)&&d.fault({input:v,value:b,allowed:"a path inside the repository"})
const T=b.split("/").filter(d=>d!==""&&d!==".")
return T.length===0?".":T.join("/")}function readWords(d,v,b){const T=new Set(d.list(v)),S=new Set(b)
for(const O of T)S.has(O)||d.fault({input:v,value:O,allowed:tellAllowed(O,b)})
return b.filter(d=>T.has(d))}async function readCommands(d){const v=await readDocument(d,"commands",T.g1P(T.YjP(),T.YjP()))??{}
for(const[b,T]of Object.entries(v)){ue.some(d=>d===b)||d.fault({input:"commands",value:b,allowed:tellAllowed(b,ue)})
T.trim()===""&&d.fault({input:"commands",value:`${b}: ''`,allowed:"a command line behind each key"})}return v}function tellAllowed(d,v){const[,b]=/"(.+)"/.exec((0,L.a)(d,v))??[]
return`${v.join(", ")}${b===void 0?"":` (did you mean "${b}"?)`}`}function tellFaultsTogether(d,{base:v,checks:b,require:T,checkRun:S,...O}){v===void 0||/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(v)||d.fault({input:"base",value:v,allowed:"the full hash of a commit"})
b.length!==0||d.has("checks")||d.fault({input:"checks",value:"",allowed:`one or more of: ${P.a.join(", ")}`})
for(const v of T.filter(d=>b.length>0&&!b.includes(d)))d.fault({input:"require",value:v,allowed:`kinds that \`checks\` names: ${b.join(", ")}`})
S&&O.githubToken===void 0&&d.fault({input:"check-run",value:"true",allowed:"false, or set `github-token`"})
for(const v of O.workflowFiles??[])/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(v)&&d.fault({input:"workflow-files",value:v,allowed:"paths inside the repository"})}}),3278:((d,v,b)=>{"use strict"
b.a(d,async(d,T)=>{try{b.r(v)
var S=b(8270),O=b(9899),C=b(7711),P=b(9485)
await(0,S.C)({name:"check",readInputs:C.K,story:(d,v)=>(0,O.z)(d,(0,P.b)(v))})
T()}catch(d){T(d)}},1)}),9485:((d,v,b)=>{"use strict"
b.d(v,{b:()=>realWorld})
var T=b(6760)
const S=require("node:child_process"),O=require("node:string_decoder"),C=16384
function lineSplitter(d){if(d===void 0)return{add:()=>{},end:()=>{}}
const v=new O.StringDecoder("utf8")
let b=""
const take=v=>{const T=(b+v).split(/\r?\n/)
b=T.pop()??""
for(const v of T)d(v)
if(!(b.length<C)){d(b)
b=""}}
return{add:d=>take(v.write(d)),end:()=>{take(v.end())
b!==""&&d(b)}}}function textKeeper(d){const v=[]
let b=0
return{add:T=>{b<d&&v.push(T.subarray(0,d-b))
b+=T.length},text:()=>Buffer.concat(v).toString(),isCut:()=>b>d}}const P=5e3,L=2e3,te=67108864
function programRunner({clock:d,signal:v}){return async b=>{v.throwIfAborted()
const T=(0,S.spawn)(b.program,b.args,{cwd:b.cwd,env:b.env,stdio:"pipe",detached:!0}),O=waitForEnd(T,d)
T.stdin.on("error",()=>{})
T.stdin.end(b.stdin??"")
const C=textKeeper(b.stdoutLimitBytes??te),P=lineSplitter(b.onLine),L=lineSplitter(b.onErrorLine??b.onLine)
T.stdout.on("data",d=>{C.add(d)
P.add(d)})
T.stderr.on("data",d=>L.add(d))
const ue=await endInTime({child:T,ended:O,call:b,clock:d,signal:v}),de=await O
P.end()
L.end()
v.throwIfAborted()
const ve={stdout:C.text(),isStdoutCut:C.isCut()}
return ue?{ending:"timed-out",exitCode:void 0,signal:void 0,...ve}:{...de,...ve}}}function waitForEnd(d,v){return new Promise((b,T)=>{d.on("error",d=>["ENOENT","EACCES"].includes(d.code??"")?b({ending:"not-found",exitCode:void 0,signal:void 0}):T(d))
const S=new AbortController
d.on("exit",()=>{v.sleep(L,S.signal).then(()=>letGo(d),()=>{})})
d.on("close",(d,v)=>{S.abort()
b(v===null?{ending:"exited",exitCode:d??1,signal:void 0}:{ending:"killed",exitCode:void 0,signal:v})})})}function letGo(d){killGroup(d.pid,"SIGKILL")
d.stdout?.destroy()
d.stderr?.destroy()}async function endInTime({child:d,ended:v,call:b,clock:T,signal:S}){const onAbort=()=>{endGroup(d.pid,{clock:T,ended:v})}
S.addEventListener("abort",onAbort,{once:!0})
const O=new AbortController
try{if(b.timeoutMs===void 0){await v
return!1}const S=T.sleep(b.timeoutMs,O.signal).then(()=>!0,()=>!1),C=await Promise.race([S,v.then(()=>!1)])
C&&await endGroup(d.pid,{clock:T,ended:v})
return C}finally{O.abort()
S.removeEventListener("abort",onAbort)}}async function endGroup(d,{clock:v,ended:b}){killGroup(d,"SIGTERM")
const T=new AbortController
await Promise.race([b,v.sleep(P,T.signal)])
T.abort()
killGroup(d,"SIGKILL")}function killGroup(d,v){if(d!==void 0)try{process.kill(-d,v)}catch(d){if(typeof d!="object"||d===null||!("code"in d)||d.code!=="ESRCH")throw d}}function realWorld(d){const{run:v,clock:S,signal:O}=d
return{...d,runProgram:programRunner(d),openGithub:async d=>{const{githubClient:T}=await Promise.all([b.e(641),b.e(56)]).then(b.bind(b,3819))
return T({token:d.reveal(),repository:v.repository,apiUrl:v.apiUrl,clock:S,signal:O})},suiteFolder:(0,T.resolve)((0,T.dirname)(process.argv[1]??""),"../../..")}}}),6956:((d,v,b)=>{"use strict"
b.d(v,{$:()=>T})
const T=b(7683).Rz}),8270:((d,v,b)=>{"use strict"
b.d(v,{C:()=>runAction})
var T=b(857)
function utils_toCommandValue(d){return d===null||d===void 0?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)}function toCommandProperties(d){return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}}function command_issueCommand(d,v,b){const S=new Command(d,v,b)
process.stdout.write(S.toString()+T.EOL)}function command_issue(d,v=""){command_issueCommand(d,{},v)}class Command{constructor(d,v,b){d||(d="missing.command")
this.command=d
this.properties=v
this.message=b}toString(){let d="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){d+=" "
let v=!0
for(const b in this.properties)if(this.properties.hasOwnProperty(b)){const T=this.properties[b]
if(T){v?v=!1:d+=","
d+=`${b}=${escapeProperty(T)}`}}}d+=`::${escapeData(this.message)}`
return d}}function escapeData(d){return utils_toCommandValue(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(d){return utils_toCommandValue(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const S=require("crypto")
var O=b(9896)
function file_command_issueFileCommand(d,v){const b=process.env[`GITHUB_${d}`]
if(!b)throw new Error(`Unable to find environment variable for file command ${d}`)
if(!O.existsSync(b))throw new Error(`Missing file at path: ${b}`)
O.appendFileSync(b,`${utils_toCommandValue(v)}${T.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(d,v){const b=`ghadelimiter_${S.randomUUID()}`,O=utils_toCommandValue(v)
if(d.includes(b))throw new Error(`Unexpected input: name should not contain the delimiter "${b}"`)
if(O.includes(b))throw new Error(`Unexpected input: value should not contain the delimiter "${b}"`)
return`${d}<<${b}${T.EOL}${O}${T.EOL}${b}`}require("path")
var C=b(6342),__awaiter=function(d,v,b,T){function adopt(d){return d instanceof b?d:new b(function(v){v(d)})}return new(b||(b=Promise))(function(b,S){function fulfilled(d){try{step(T.next(d))}catch(d){S(d)}}function rejected(d){try{step(T.throw(d))}catch(d){S(d)}}function step(d){d.done?b(d.value):adopt(d.value).then(fulfilled,rejected)}step((T=T.apply(d,v||[])).next())})}
class BearerCredentialHandler{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The request has no headers")
d.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(d,v,b,T){function adopt(d){return d instanceof b?d:new b(function(v){v(d)})}return new(b||(b=Promise))(function(b,S){function fulfilled(d){try{step(T.next(d))}catch(d){S(d)}}function rejected(d){try{step(T.throw(d))}catch(d){S(d)}}function step(d){d.done?b(d.value):adopt(d.value).then(fulfilled,rejected)}step((T=T.apply(d,v||[])).next())})}
class OidcClient{static createHttpClient(d=!0,v=10){const b={allowRetries:d,maxRetries:v}
return new C.Q("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],b)}static getRequestToken(){const d=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!d)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return d}static getIDTokenUrl(){const d=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!d)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return d}static getCall(d){return oidc_utils_awaiter(this,void 0,void 0,function*(){var v
const b=OidcClient.createHttpClient(),T=yield b.getJson(d).catch(d=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${d.statusCode}\n \n        Error Message: ${d.message}`)}),S=(v=T.result)===null||v===void 0?void 0:v.value
if(!S)throw new Error("Response json body do not have ID Token field")
return S})}static getIDToken(d){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let v=OidcClient.getIDTokenUrl()
d&&(v=`${v}&audience=${encodeURIComponent(d)}`)
debug(`ID token url is ${v}`)
const b=yield OidcClient.getCall(v)
setSecret(b)
return b}catch(d){throw new Error(`Error message: ${d.message}`)}})}}var summary_awaiter=function(d,v,b,T){function adopt(d){return d instanceof b?d:new b(function(v){v(d)})}return new(b||(b=Promise))(function(b,S){function fulfilled(d){try{step(T.next(d))}catch(d){S(d)}}function rejected(d){try{step(T.throw(d))}catch(d){S(d)}}function step(d){d.done?b(d.value):adopt(d.value).then(fulfilled,rejected)}step((T=T.apply(d,v||[])).next())})}
const{access:P,appendFile:L,writeFile:te}=O.promises,ue="GITHUB_STEP_SUMMARY",de=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const d=process.env[ue]
if(!d)throw new Error(`Unable to find environment variable for $${ue}. Check if your runtime environment supports job summaries.`)
try{yield P(d,O.constants.R_OK|O.constants.W_OK)}catch(v){throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/write permissions.`)}this._filePath=d
return this._filePath})}wrap(d,v,b={}){const T=Object.entries(b).map(([d,v])=>` ${d}="${v}"`).join("")
return v?`<${d}${T}>${v}</${d}>`:`<${d}${T}>`}write(d){return summary_awaiter(this,void 0,void 0,function*(){const v=!!(d===null||d===void 0?void 0:d.overwrite),b=yield this.filePath(),T=v?te:L
yield T(b,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(d,v=!1){this._buffer+=d
return v?this.addEOL():this}addEOL(){return this.addRaw(T.EOL)}addCodeBlock(d,v){const b=Object.assign({},v&&{lang:v}),T=this.wrap("pre",this.wrap("code",d),b)
return this.addRaw(T).addEOL()}addList(d,v=!1){const b=v?"ol":"ul",T=d.map(d=>this.wrap("li",d)).join(""),S=this.wrap(b,T)
return this.addRaw(S).addEOL()}addTable(d){const v=d.map(d=>{const v=d.map(d=>{if(typeof d=="string")return this.wrap("td",d)
const{header:v,data:b,colspan:T,rowspan:S}=d,O=v?"th":"td",C=Object.assign(Object.assign({},T&&{colspan:T}),S&&{rowspan:S})
return this.wrap(O,b,C)}).join("")
return this.wrap("tr",v)}).join(""),b=this.wrap("table",v)
return this.addRaw(b).addEOL()}addDetails(d,v){const b=this.wrap("details",this.wrap("summary",d)+v)
return this.addRaw(b).addEOL()}addImage(d,v,b){const{width:T,height:S}=b||{},O=Object.assign(Object.assign({},T&&{width:T}),S&&{height:S}),C=this.wrap("img",null,Object.assign({src:d,alt:v},O))
return this.addRaw(C).addEOL()}addHeading(d,v){const b=`h${v}`,T=["h1","h2","h3","h4","h5","h6"].includes(b)?b:"h1",S=this.wrap(T,d)
return this.addRaw(S).addEOL()}addSeparator(){const d=this.wrap("hr",null)
return this.addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null)
return this.addRaw(d).addEOL()}addQuote(d,v){const b=Object.assign({},v&&{cite:v}),T=this.wrap("blockquote",d,b)
return this.addRaw(T).addEOL()}addLink(d,v){const b=this.wrap("a",d,{href:v})
return this.addRaw(b).addEOL()}}
T.platform(),T.arch()
var ve,core_awaiter=function(d,v,b,T){function adopt(d){return d instanceof b?d:new b(function(v){v(d)})}return new(b||(b=Promise))(function(b,S){function fulfilled(d){try{step(T.next(d))}catch(d){S(d)}}function rejected(d){try{step(T.throw(d))}catch(d){S(d)}}function step(d){d.done?b(d.value):adopt(d.value).then(fulfilled,rejected)}step((T=T.apply(d,v||[])).next())})};(function(d){d[d.Success=0]="Success"
d[d.Failure=1]="Failure"})(ve||(ve={}))
function setSecret(d){command_issueCommand("add-mask",{},d)}function setOutput(d,v){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(d,v))
process.stdout.write(T.EOL)
command_issueCommand("set-output",{name:d},utils_toCommandValue(v))}function setFailed(d){process.exitCode=ve.Failure
error(d)}function debug(d){command_issueCommand("debug",{},d)}function error(d,v={}){command_issueCommand("error",toCommandProperties(v),d instanceof Error?d.toString():d)}function warning(d,v={}){command_issueCommand("warning",toCommandProperties(v),d instanceof Error?d.toString():d)}function notice(d,v={}){command_issueCommand("notice",toCommandProperties(v),d instanceof Error?d.toString():d)}function info(d){process.stdout.write(d+T.EOL)}function startGroup(d){command_issue("group",d)}function endGroup(){command_issue("endgroup")}function group(d,v){return core_awaiter(this,void 0,void 0,function*(){startGroup(d)
let b
try{b=yield v()}finally{endGroup()}return b})}function saveState(d,v){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(d,v))
command_issueCommand("save-state",{name:d},utils_toCommandValue(v))}function getState(d){return process.env[`STATE_${d}`]||""}function getIDToken(d){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(d)})}var we=b(9973),Ee=b(74),xe=b(5284)
function printable(d){return d.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(d){return printable(d).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}const Oe={now:()=>Date.now(),sleep:(d,v)=>new Promise((b,T)=>{if(v?.aborted===!0){T(abortReason(v))
return}const onAbort=()=>{clearTimeout(S)
T(abortReason(v))},S=setTimeout(()=>{v?.removeEventListener("abort",onAbort)
b()},Math.max(0,d))
v?.addEventListener("abort",onAbort,{once:!0})})}
function abortReason(d){const v=d?.reason
return v instanceof Error?v:new Error("The wait was aborted.",{cause:v})}const Je=require("node:fs")
var tt=b(4214)
function readGithubRun(d){const v=d.GITHUB_REPOSITORY??"",b=d.GITHUB_SERVER_URL??"https://github.com",T=d.GITHUB_RUN_ID??""
return{repository:v,serverUrl:b,runId:T,sha:d.GITHUB_SHA??"",ref:d.GITHUB_REF??"",refName:d.GITHUB_REF_NAME??"",eventName:d.GITHUB_EVENT_NAME??"",actor:d.GITHUB_ACTOR??"",triggeringActor:d.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(d.GITHUB_RUN_ATTEMPT??"1"),job:d.GITHUB_JOB??"",workflowRef:d.GITHUB_WORKFLOW_REF??"",apiUrl:d.GITHUB_API_URL??"https://api.github.com",workspace:d.GITHUB_WORKSPACE??"",runnerTemp:d.RUNNER_TEMP??"",runUrl:`${b}/${v}/actions/runs/${T}`,event:readEvent(d.GITHUB_EVENT_PATH)}}function readEvent(d){if(d===void 0||d==="")return{}
try{return tt.qgA(tt.g1P(tt.YjP(),tt.L5J()),JSON.parse((0,Je.readFileSync)(d,"utf8")))}catch(d){throw new we.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,we.bD)(d)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:d})}}var nt=b(9444)
const rt=2e4,ct={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(d,v){if((v.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new we.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,nt.L)({...ct,clock:v.clock,shouldRetry:mayPass},()=>requestOnce(d,v))}catch(d){throw new we.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(d)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:d})}}async function requestOnce(d,{clock:v,request:b}){const T=new AbortController,S=v.sleep(rt,T.signal).then(()=>{throw new Error(`no answer within ${rt/1e3} seconds`)})
try{return await Promise.race([b(d),S])}finally{T.abort()}}function mayPass(d){const v=readStatus(d)
return v===void 0||v===408||v===429||v>=500}function readStatus(d){const[,v]=/Error Code : (\d{3})/.exec((0,we.bD)(d))??[]
return v===void 0?void 0:Number(v)}function tell(d){const v=readStatus(d)
return v===void 0?(0,we.bD)(d).replaceAll(/\s+/g," "):`it answered with status ${v}`}var pt=b(6110)
class Secret{#y
constructor(d){this.#y=d}reveal(){return this.#y}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}class InputReader{namesRead=new Set
#v=[]
#w
constructor(d){this.#w=d}untrimmed(d){this.namesRead.add(d)
return this.#w[`INPUT_${d.replaceAll(" ","_").toUpperCase()}`]??""}has(d){return this.untrimmed(d).trim()!==""}text(d){const v=this.untrimmed(d).trim()
v===""&&this.fault({input:d,value:v,allowed:"a value (it is required)"})
return v}optionalText(d){const v=this.untrimmed(d).trim()
return v===""?void 0:v}boolean(d){const v=this.untrimmed(d).trim();["true","false"].includes(v.toLowerCase())||this.fault({input:d,value:v,allowed:"true or false"})
return v.toLowerCase()==="true"}integer(d,{min:v,max:b}){const T=this.untrimmed(d).trim(),S=Number(T);(!/^-?\d+$/.test(T)||S<v||S>b)&&this.fault({input:d,value:T,allowed:`a whole number from ${v} to ${b}`})
return S}duration(d,{minMs:v,maxMs:b}){const T=this.untrimmed(d).trim(),S=(0,pt.E)(T)
if(S===void 0||S<v||S>b){const S=`${(0,pt.a)(v)} to ${(0,pt.a)(b)}`
this.fault({input:d,value:T,allowed:`a duration such as 90s, 10m or 1h, from ${S}`})}return S??v}choice(d,v){const b=this.untrimmed(d).trim(),T=v.find(d=>d===b)
T===void 0&&this.fault({input:d,value:b,allowed:`one of: ${v.join(", ")}`})
return T??v[0]}list(d){return splitItems(this.untrimmed(d),/[\r\n,]+/)}lines(d){return splitItems(this.untrimmed(d),/[\r\n]+/)}optionalSecret(d){const v=this.untrimmed(d).trim()
if(v!==""){for(const d of v.split(/[\r\n]+/))d!==""&&setSecret(d)
return new Secret(v)}}parsed(d,v){const b=this.optionalText(d)
if(b!==void 0)try{return v(b)}catch(v){this.fault({input:d,value:b,allowed:(0,we.bD)(v)})
return}}fault(d){this.#v.push(renderFault(d))}faultAt(d,{line:v,column:b,message:T}){this.#v.push(`- \`${d}\`, line ${v}, column ${b}: ${T}`)}finish(){if(this.#v.length===0)return
const d=this.#v.length===1?"One input is":`${this.#v.length} inputs are`
throw new we.lZ({code:"invalid-inputs",message:[`${d} not valid:`,...this.#v].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:d,value:v,allowed:b}){const T=v.length>200?`${v.slice(0,200)}\u2026`:v
return`- \`${d}\` is ${v===""?"empty":JSON.stringify(T)}; allowed: ${b}.`}function splitItems(d,v){return d.split(v).map(d=>d.trim()).filter(d=>d!=="")}var bt=b(7598)
function githubLog(d){const v=d.now()
return{info:d=>info(commandless(d)),debug:d=>debug(d),progress:b=>info(`[${(0,pt.a)(d.now()-v).padStart(6)}] ${commandless(b)}`),warning:d=>warning(d),group:(d,v)=>group(d,v),foreign:d=>{if(d.length===0)return
const v=(0,bt.randomUUID)()
info(`::stop-commands::${v}`)
for(const v of d)info(printable(v))
info(`::${v}::`)},foreignStream:async d=>{const v=(0,bt.randomUUID)()
info(`::stop-commands::${v}`)
try{return await d(d=>info(printable(d)))}finally{info(`::${v}::`)}}}}const _t=9
async function runAction(d){try{const v=realContext()
if(process.env.SLIPWAY_STEP==="post"){const b=await(d.post?.(v))
b!==void 0&&await publish(b)}else{const b=new InputReader(process.env),T=await d.readInputs(b)
b.finish()
await publish(await d.story(T,v))}}catch(v){await publish(reportError(d.name,v))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(d){return new Promise(v=>{d.write("",()=>v())})}function realContext(){const d=new AbortController
for(const v of["SIGINT","SIGTERM"])process.on(v,()=>d.abort(new we.cJ(v)))
return{clock:Oe,log:githubLog(Oe),signal:d.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(d,v)=>saveState(d,v),readState:d=>getState(d),idToken:d=>readIdToken(d,{env:process.env,clock:Oe,request:d=>getIDToken(d)}),mask:d=>setSecret(d)}}async function publish(d){const v=setOutputs(d.outputs)
await writeSummary(d.summary)
printAnnotations(d.annotations??[])
d.ok?notice(d.headline):setFailed(d.headline)
v!==void 0&&setFailed(`${v} ${Tt.fix} (${Tt.code})`)}const Tt={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let d=!1
return v=>{const b=setOutputs(v)
b===void 0||d||warning(`${b} The step goes on.`)
d||=b!==void 0}}function setOutputs(d){try{for(const[v,b]of Object.entries(d))setOutput(v,b)
return}catch(d){return`The outputs of this step could not be written: ${(0,we.bD)(d)}.`}}async function writeSummary(d){if(d==="")return
const v=process.env.GITHUB_STEP_SUMMARY!==void 0,b=(0,Ee.HX)(d)
v&&b===d||info(d.split("\n").map(commandless).join("\n"))
v&&await de.addRaw(b,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(d){warning(`The job summary could not be written: ${(0,we.bD)(d)}. What it tells is in the outputs and in the log.`)}const Nt={error:error,warning:warning,notice:notice}
function printAnnotations(d){for(const v of["error","warning","notice"]){const b=d.filter(d=>d.level===v)
for(const d of b.slice(0,_t))Nt[v](d.message,properties(d))
const T=b.length-_t
T>0&&info(`${T} more of level ${v} are in the job summary.`)}}function properties({title:d,file:v,line:b,column:T}){return{...d===void 0?{}:{title:d},...v===void 0?{}:{file:v},...b===void 0?{}:{startLine:b},...T===void 0?{}:{startColumn:T}}}function reportError(d,v){if(v instanceof we.lZ)return reportActionError(d,v)
if(v instanceof we.cJ)return reportActionError(d,new we.lZ({code:"cancelled",message:v.message,fix:"Run the job again when you want to go on."}))
const b=v instanceof Error?v.stack??v.message:String(v)
return reportActionError(d,new we.lZ({code:"internal-error",message:`This is a fault in Slipway's ${d}, not in your pipeline:\n${b}`,fix:`Report it with this log at ${(0,xe.j_)((0,xe.qp)(process.env))}/issues.`}))}function reportActionError(d,{code:v,message:b,fix:T,places:S}){return{ok:!1,headline:`${b}\n${T} (${v})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:v,message:b,fix:T}})},summary:(0,Ee.qN)(`### ${d}: ${(0,Ee.FV)(v)}`,...b.split("\n").map(d=>(0,Ee.FV)(d)),`**What to do:** ${(0,Ee.FV)(T)}`,`More: [docs/errors.md](${(0,xe.Wr)((0,xe.qp)(process.env),v)})`),annotations:S.map(d=>({level:"error",...d}))}}}),9973:((d,v,b)=>{"use strict"
b.d(v,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:d,message:v,fix:b,cause:T,places:S}){super(v,T===void 0?void 0:{cause:T})
this.name="ActionError"
this.code=d
this.fix=b
this.places=S??[]}}function messageOf(d){return d instanceof Error?d.message:String(d)}class Cancelled extends Error{constructor(d){super(`The run was cancelled (${d}).`)
this.name="Cancelled"}}}),514:((d,v,b)=>{"use strict"
b.d(v,{a:()=>T})
const T=["lint","types","tests"]}),7683:((d,v,b)=>{"use strict"
b.d(v,{Rd:()=>ve,Rz:()=>C,dJ:()=>de})
var T=b(4214),S=b(4488)
const O=["lint","types","tests"],C=["eslint","biome","oxlint","prettier","tsc","jest","vitest","node-test","ruff","ruff-format","mypy","pyright","pytest","unittest"],quoted=d=>d.map(d=>`\`${d}\``).join(", "),P=T.FsL(T.YjP("a path or glob from the root of the repository, with `/` and without `..`"),T.yGV(/^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/,"a path or glob from the root of the repository, with `/` and without `..`"),T.yuE({description:"Path or glob from the root of the repository; a folder stands for all in it.",examples:["packages/shared/**","proto/*.proto"]})),L=T.KIO(O,quoted(O))
function flag(d){return T.FsL(T.zMY("`true` or `false`"),T.yuE({description:`Whether ${d}. Left out: when a tool for it is set up.`}))}const te=T.FsL(T.rej({install:T.yqP((0,S.wh)("Command line that installs the packages.",["npm ci --ignore-scripts"])),lint:T.yqP((0,S.wh)("Command line of the lint check.",["make lint"])),types:T.yqP((0,S.wh)("Command line of the type check.",["tox -e types"])),tests:T.yqP((0,S.wh)("Command line of the unit tests.",["make test"]))}),T.yuE({title:"Commands",description:"Command lines for bash, run in the folder of the component, instead of what would be detected."})),ue=T.FsL(T.rej({name:T.yqP(T.FsL(T.YjP("a name of letters, digits, blanks and `. _ - /`, at most 60 characters"),T.yGV(/^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,58}[A-Za-z0-9])?$/,"a name of letters, digits, blanks and `. _ - /`, at most 60 characters"),T.yuE({description:"Shown in the name of the job; unique. Left out: the last part of the folder."}))),lint:T.yqP(flag("linters and formatters run")),types:T.yqP(flag("type checkers run")),tests:T.yqP(flag("unit tests run")),tools:T.yqP(T.FsL(T.YOg(T.KIO(C,`one of ${quoted(C)}`),"a list of tools"),T.BpQ(1,"a list with at least one tool"),T.yuE({description:"The tools that run, instead of the detected ones."}))),commands:T.yqP(te),require:T.yqP(T.FsL(T.YOg(L,`a list of ${quoted(O)}`),T.yuE({description:"Checks that must run: one that is skipped fails the component."}))),"depends-on":T.yqP(T.FsL(T.YOg(P,"a list of paths or globs"),T.BpQ(1,"a list with at least one path or glob"),T.yuE({description:"What else this component is checked for when it changes."})))}),T.yuE({title:"Checks of a component",description:"How one folder is checked."})),de=T.FsL(T.g1P(S.SH,T.mee(ue)),T.yuE({description:"The folders that are checked on pull requests, and how; exactly these. Left out: every component that is found.",examples:[{"services/api":{require:["tests"]}}]})),ve=T.FsL(T.YOg(P,"a list of paths or globs"),T.yuE({description:"When one of these changes, all components are checked and all images built.",examples:[["proto/**","Makefile"]]}))}),4488:((d,v,b)=>{"use strict"
b.d(v,{Dy:()=>ve,Ft:()=>O,Ls:()=>ct,MH:()=>P,Ny:()=>tt,SH:()=>Ee,SL:()=>te,Ue:()=>ue,Z4:()=>pt,cG:()=>xe,eV:()=>Oe,kV:()=>Je,md:()=>nt,oe:()=>durationWithin,tO:()=>C,w3:()=>de,wh:()=>plainText,xN:()=>L,xq:()=>rt})
var T=b(4214),S=b(6110)
const O=["service","image","environment","sha","sha7","date"]
function text(d){const v=d.maxLength??4096,b=T.FsL(T.YjP(d.meant),T.yGV(d.pattern,d.meant),T.Ru6(v,`${d.meant}, of at most ${v} characters`),T.h_(d.description))
return d.examples?T.FsL(b,T.K1K([...d.examples])):b}function templatePattern(d,v){return new RegExp(`^(?:${d}|\\{(?:${v.join("|")})\\})+$`)}function listPlaceholders(d){return d.map(d=>`\`{${d}}\``).join(", ")}function plainText(d,v){return text({meant:"a text",description:d,pattern:/\S/,...v&&{examples:v}})}const C=text({meant:"a name of lower-case letters, digits and single `.`, `_` or `-` between them",description:"Name of an image.",pattern:/^(?!constructor$|prototype$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,maxLength:100}),P=text({meant:"a name of letters, digits, `-` and `_` that starts with a letter or digit",description:"Letters, digits, `-` and `_`.",pattern:/^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_-]*$/,maxLength:100}),L=text({meant:"a container name of letters, digits, `-` and `_`",description:"Container of the task definition that gets the image. Left out: the only essential container.",pattern:/^[A-Za-z0-9_-]+$/,maxLength:255}),te=text({meant:"the name or the ARN of an ECS cluster",description:"Name or ARN of the ECS cluster.",pattern:/^(?:[A-Za-z0-9_-]+|arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:cluster\/[A-Za-z0-9_-]+)$/,maxLength:355}),ue=text({meant:"an AWS region such as `us-east-1`",description:"AWS region.",pattern:/^[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}$/,examples:["us-east-1","eu-west-1"]}),de=text({meant:"the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`",description:"IAM role that the actions assume by OIDC. Left out: the credentials in the environment are used.",pattern:/^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role\/[A-Za-z0-9_+=,.@/-]+$/,maxLength:2048}),ve=text({meant:"an address that starts with `https://` or `http://`; `{environment}` may stand in it",description:"Where this environment answers. The template may hold `{environment}`.",pattern:/^https?:\/\/(?:[A-Za-z0-9[]|\{environment\})(?:[A-Za-z0-9._~:/%+,;=[\]-]|\{environment\})*$/,examples:["https://staging.example.com"]}),we=text({meant:"a duration such as `90s`, `10m` or `1h`",description:"Duration: a whole number with `ms`, `s`, `m` or `h`, or a sum such as `1h30m`.",pattern:/^(?:[0-9]+(?:ms|s|m|h))+$/,maxLength:20,examples:["90s","10m","1h"]})
function durationWithin(d,v){const[b=0,O=0]=[d,v].map(S.E),isWithin=d=>d!==void 0&&d>=b&&d<=O
return T.FsL(we,T.z6Y(d=>!T.is(we,d)||isWithin((0,S.E)(d)),`a duration from ${d} to ${v}`))}const Ee=text({meant:"a relative path inside the repository, with `/` and without `..`",description:"Path inside the repository.",pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\s:*?"<>|]+$/}),xe=text({meant:"the name of an environment variable: letters, digits and `_`, not starting with a digit",description:"Name of an environment variable.",pattern:/^[A-Za-z_][A-Za-z0-9_]*$/,maxLength:255}),Oe=T.FsL(T.YjP("a text"),T.yGV(/^(?:[^{]|\{(?:service|image|environment|sha|sha7|date)\}|\{(?![A-Za-z0-9_-]+\}))*$/,`a text whose placeholders are known (${listPlaceholders(O)})`),T.yuE({description:`Value; the template may hold ${listPlaceholders(O)}.`})),Je=text({meant:"the ARN of a secret or parameter, or the name of a parameter",description:"ARN of a Secrets Manager secret (with `:json-key:version-stage:version-id` when wanted) or of an SSM parameter, or a parameter\u2019s name. The template may hold `{environment}` and `{service}`.",pattern:templatePattern("[A-Za-z0-9_+=,.@/:!-]",["environment","service"]),maxLength:2048}),tt=text({meant:"an ECS service name of letters, digits, `-` and `_`; `{service}` and `{environment}` may stand in it",description:"Name of the ECS service; the template may hold `{service}` and `{environment}`.",pattern:templatePattern("[A-Za-z0-9_-]",["service","environment"]),maxLength:255,examples:["acme-staging-{service}"]}),nt=text({meant:"a name of letters, digits, `.`, `-` and `_`; `{environment}` may stand in it",description:"Letters, digits, `.`, `-` and `_`; the template may hold `{environment}`.",pattern:templatePattern("[A-Za-z0-9._-]",["environment"]),maxLength:128}),rt=text({meant:"the name or the ARN of an event bus; `{environment}` may stand in it",description:"Bus of the rule, by name or ARN; may hold `{environment}`. Left out: `default`.",pattern:/^(?:arn:aws(?:-[a-z]+)*:events:[a-z0-9-]+:\d{12}:event-bus\/)?(?:[A-Za-z0-9._/-]|\{environment\})+$/,maxLength:1600}),ct=text({meant:"an ECR repository name in lower case; `{image}` and `{environment}` may stand in it",description:"Name of the ECR repository; the template may hold `{image}` and `{environment}`.",pattern:templatePattern("[a-z0-9._/-]",["image","environment"]),maxLength:256,examples:["acme/{image}"]}),pt=text({meant:"an image tag of letters, digits, `.`, `_` and `-`; `{sha}`, `{sha7}`, `{date}` and `{environment}` may stand in it",description:"Image tag; the template may hold `{sha}`, `{sha7}`, `{date}` and `{environment}`.",pattern:new RegExp("^(?:[A-Za-z0-9_]|\\{(?:sha|sha7|date|environment)\\})(?:[A-Za-z0-9._-]|\\{(?:sha|sha7|date|environment)\\})*$"),maxLength:128,examples:["sha-{sha7}","prod-{sha7}"]})}),1848:((d,v,b)=>{"use strict"
b.d(v,{a:()=>didYouMean})
var T=b(702)
function didYouMean(d,v){const b=v.filter(v=>v!==d)
if(b.length===0)return"."
const S=(0,T.k)(d,b)
return(0,T.I)(d,S)<=Math.max(2,d.length/3)?`; did you mean "${S}"?`:"."}}),5284:((d,v,b)=>{"use strict"
b.d(v,{Wr:()=>errorPage,j_:()=>homeUrl,qp:()=>readHome})
function readHome(d){const{GITHUB_ACTION_REPOSITORY:v="",GITHUB_ACTION_REF:b=""}=d
return{repository:v===""?"OWNER/slipway":v,ref:v===""||b===""?"v1":b}}function homeUrl({repository:d}){return`https://github.com/${d}`}function errorPage(d,v){return`${homeUrl(d)}/blob/main/docs/errors.md#${encodeURIComponent(v)}`}}),4354:((d,v,b)=>{"use strict"
b.d(v,{SS:()=>findLostKeys,k6:()=>isLostKey,yW:()=>S})
const T=new Set(["__proto__","prototype","constructor"]),S="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(d){return T.has(d)}function findLostKeys(d,v=[]){if(typeof d!="object"||d===null)return[]
const b=!Array.isArray(d)
return Object.entries(d).flatMap(([d,T])=>{const S=[...v,d]
return b&&isLostKey(d)?[S]:findLostKeys(T,S)})}}),74:((d,v,b)=>{"use strict"
b.d(v,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table})
const T=1048576
function escapeMarkdown(d){return escapeHtml(d).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,d=>`&#${d.charCodeAt(0)};`)}function code(d){return`<code>${escapeMarkdown(d)}</code>`}function codeBlock(d,v=""){const b=Math.max(2,...[...d.matchAll(/`+/g)].map(([d])=>d.length)),T="`".repeat(b+1)
return`${T}${v}\n${d.replaceAll("\r","")}\n${T}`}function table(d,v){return v.length===0?"":[d,d.map(()=>"---"),...v].map(d=>tableRow(d)).join("\n")}function tableRow(d){return`| ${d.map(d=>d.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(d,v){return`<details><summary>${escapeMarkdown(d)}</summary>\n\n${v}\n\n</details>`}function paragraphs(...d){return d.filter(d=>d!==void 0&&d!=="").join("\n\n")}const S=2
function cutSummary(d,v=T-S){const b=Buffer.from(d)
if(b.length<=v)return d
const O="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",C=b.subarray(0,v-Buffer.byteLength(O)).toString()
return C.slice(0,Math.max(0,C.lastIndexOf("\n")))+O}function escapeHtml(d){return d.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),9444:((d,v,b)=>{"use strict"
b.d(v,{L:()=>retry,j:()=>backoffMs})
function backoffMs(d,v,b=Math.random){return b()*Math.min(d.capMs,d.baseMs*(d.factor??2)**v)}async function retry(d,v){for(let b=0;;b+=1)try{return await v(b)}catch(v){if(b+1>=d.attempts||!d.shouldRetry(v))throw v
await d.clock.sleep(backoffMs(d,b,d.random),d.signal)}}}),6110:((d,v,b)=>{"use strict"
b.d(v,{E:()=>parseDuration,a:()=>formatDuration})
const T={ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(d){if(!/^(?:\d+(?:ms|s|m|h))+$/.test(d))return
let v=0
for(const[,b,S=""]of d.matchAll(/(\d+)(ms|s|m|h)/g))v+=Number(b)*(T[S]??Number.NaN)
return Number.isSafeInteger(v)?v:void 0}function formatDuration(d){if(d<1e3)return`${Math.round(d)}ms`
if(d<59950)return`${(d/1e3).toFixed(1)}s`
const v=Math.round(d/1e3)
if(v<3600)return`${Math.floor(v/60)}m ${String(v%60).padStart(2,"0")}s`
const b=Math.round(v/60)
return`${Math.floor(b/60)}h ${String(b%60).padStart(2,"0")}m`}}),1459:((d,v,b)=>{"use strict"
b.d(v,{A:()=>parseUses,w:()=>readCalled})
function parseUses(d,v){if(d.split("/").includes(".."))return{home:"other",path:d}
const b=/^[.$]\/(.+)$/.exec(d)?.[1]
if(b!==void 0)return{home:"own",path:b}
const[,T="",S=""]=/^([^/@\s]+\/[^/@\s]+)\/?([^@\s]*)@/.exec(d)??[]
return{home:v!==""&&T.toLowerCase()===v.toLowerCase()?"suite":"other",path:S}}async function readCalled(d,v){if(d.home!=="other")return d.home==="own"?v.readOwn(d.path):v.readSuite(d.path)}}),3689:((d,v,b)=>{"use strict"
b.d(v,{s:()=>getProxyUrl})
function getProxyUrl(d){const v=d.protocol==="https:"
if(checkBypass(d))return
const b=(()=>v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(b)try{return new DecodedURL(b)}catch(d){if(!b.startsWith("http://")&&!b.startsWith("https://"))return new DecodedURL(`http://${b}`)}}function checkBypass(d){if(!d.hostname)return!1
if(isLoopbackAddress(d.hostname))return!0
const v=process.env.no_proxy||process.env.NO_PROXY||""
if(!v)return!1
let b
d.port?b=Number(d.port):d.protocol==="http:"?b=80:d.protocol==="https:"&&(b=443)
const T=[d.hostname.toUpperCase()]
typeof b=="number"&&T.push(`${T[0]}:${b}`)
for(const d of v.split(",").map(d=>d.trim().toUpperCase()).filter(d=>d))if(d==="*"||T.some(v=>v===d||v.endsWith(`.${d}`)||d.startsWith(".")&&v.endsWith(`${d}`)))return!0
return!1}function isLoopbackAddress(d){const v=d.toLowerCase()
return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(d,v){super(d,v)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),4214:((d,v,b)=>{"use strict"
b.d(v,{BpQ:()=>_n,BuJ:()=>j,FsL:()=>sa,Ikc:()=>Ei,K1K:()=>ht,KCZ:()=>Q,KIO:()=>Y,L5J:()=>Ji,Oxt:()=>Yi,Ru6:()=>sn,Vxk:()=>X,Wwf:()=>yn,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,bPf:()=>hn,cGV:()=>ln,chJ:()=>K,cl6:()=>Ci,euz:()=>ci,g1P:()=>ji,h_:()=>ot,hq:()=>Cn,is:()=>Wr,lqM:()=>q,mee:()=>xi,ndf:()=>At,qgA:()=>ea,rej:()=>Fi,xLC:()=>da,yGV:()=>Jn,yqP:()=>ei,yuE:()=>dn,z6Y:()=>Ye,zMY:()=>Xr})
let T
const S={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(d){return d||T?{lang:d?.lang??T?.lang,message:d?.message,abortEarly:d?.abortEarly??T?.abortEarly,abortPipeEarly:d?.abortPipeEarly??T?.abortPipeEarly}:S}let O,C,P
function s(d){return O?.get(d)}function ee(d){return C?.get(d)}function ne(d,v){return P?.get(d)?.get(v)}function p(d){let v=typeof d
return v==="string"?`"${d}"`:v==="number"||v==="bigint"||v==="boolean"?`${d}`:v==="object"||v==="function"?(d&&Object.getPrototypeOf(d)?.constructor?.name)??"null":v}function m(d,v,b,T,S){let O=S&&"input"in S?S.input:b.value,C=S?.expected??d.expects??null,P=S?.received??p(O),L={kind:d.kind,type:d.type,input:O,expected:C,received:P,message:`Invalid ${v}: ${C?`Expected ${C} but r`:"R"}eceived ${P}`,requirement:d.requirement,path:S?.path,issues:S?.issues,lang:T.lang,abortEarly:T.abortEarly,abortPipeEarly:T.abortPipeEarly},te=d.kind==="schema",ue=S?.message??d.message??ne(d.reference,L.lang)??(te?ee(L.lang):null)??T.message??s(L.lang)
ue!==void 0&&(L.message=typeof ue=="function"?ue(L):ue),te&&(b.typed=!1),b.issues?b.issues.push(L):b.issues=[L]}function E(d,v){return d===v||Number.isNaN(d)&&Number.isNaN(v)}function D(d,v){return Object.prototype.hasOwnProperty.call(d,v)&&v!=="__proto__"&&v!=="prototype"&&v!=="constructor"}function k(d,v){let b=[...new Set(d)]
return b.length>1?`(${b.join(` ${v} `)})`:b[0]??"never"}function A(d){return d["~standard"]={version:1,vendor:"valibot",validate:v=>d["~run"]({value:v},r())},d}function j(d){if(d.path){let v=""
for(let b of d.path){if(typeof b.key!="string"&&typeof b.key!="number")return null
v+=v?`.${b.key}`:b.key}return v}return null}var L=class extends Error{constructor(d){super(d[0].message),this.name="ValiError",this.issues=d}}
function Ye(d,v){return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:d,message:v,"~run"(d,v){return d.typed&&!this.requirement(d.value)&&m(this,"input",d,v),d}}}function ot(d){return{kind:"metadata",type:"description",reference:ot,description:d}}function ht(d){return{kind:"metadata",type:"examples",reference:ht,examples:d}}function At(d){return{kind:"validation",type:"integer",reference:At,async:!1,expects:null,requirement:Number.isInteger,message:d,"~run"(d,v){return d.typed&&!this.requirement(d.value)&&m(this,"integer",d,v),d}}}function sn(d,v){return{kind:"validation",type:"max_length",reference:sn,async:!1,expects:`<=${d}`,requirement:d,message:v,"~run"(d,v){return d.typed&&d.value.length>this.requirement&&m(this,"length",d,v,{received:`${d.value.length}`}),d}}}function ln(d,v){return{kind:"validation",type:"max_value",reference:ln,async:!1,expects:`<=${d instanceof Date?d.toJSON():p(d)}`,requirement:d,message:v,"~run"(d,v){return d.typed&&!(d.value<=this.requirement)&&m(this,"value",d,v,{received:d.value instanceof Date?d.value.toJSON():p(d.value)}),d}}}function dn(d){return{kind:"metadata",type:"metadata",reference:dn,metadata:d}}function hn(d,v){return{kind:"validation",type:"min_entries",reference:hn,async:!1,expects:`>=${d}`,requirement:d,message:v,"~run"(d,v){if(!d.typed)return d
let b=Object.keys(d.value).length
return d.typed&&b<this.requirement&&m(this,"entries",d,v,{received:`${b}`}),d}}}function _n(d,v){return{kind:"validation",type:"min_length",reference:_n,async:!1,expects:`>=${d}`,requirement:d,message:v,"~run"(d,v){return d.typed&&d.value.length<this.requirement&&m(this,"length",d,v,{received:`${d.value.length}`}),d}}}function yn(d,v){return{kind:"validation",type:"min_value",reference:yn,async:!1,expects:`>=${d instanceof Date?d.toJSON():p(d)}`,requirement:d,message:v,"~run"(d,v){return d.typed&&!(d.value>=this.requirement)&&m(this,"value",d,v,{received:d.value instanceof Date?d.value.toJSON():p(d.value)}),d}}}function Cn(d){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:d,"~run"(d,v){return d.typed&&d.value.length===0&&m(this,"length",d,v,{received:"0"}),d}}}function Jn(d,v){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${d}`,requirement:d,message:v,"~run"(d,v){return d.typed&&!this.requirement.test(d.value)&&m(this,"format",d,v),d}}}const te={abortEarly:!0}
function F(d,v,b){return typeof d.fallback=="function"?d.fallback(v,b):d.fallback}function I(d,v,b){return typeof d.default=="function"?d.default(v,b):d.default}function Wr(d,v){return!d["~run"]({value:v},te).issues}function Kr(d,v){return A({kind:"schema",type:"array",reference:Kr,expects:"Array",async:!1,item:d,message:v,"~run"(d,v){let b=d.value
if(Array.isArray(b)){d.typed=!0,d.value=[]
for(let T=0;T<b.length;T++){let S=b[T],O=this.item["~run"]({value:S},v)
if(O.issues){let C={type:"array",origin:"value",input:b,key:T,value:S}
for(let v of O.issues)v.path?v.path.unshift(C):v.path=[C],d.issues?.push(v)
if(d.issues||(d.issues=O.issues),v.abortEarly){d.typed=!1
break}}O.typed||(d.typed=!1),d.value.push(O.value)}}else m(this,"type",d,v)
return d}})}function Xr(d){return A({kind:"schema",type:"boolean",reference:Xr,expects:"boolean",async:!1,message:d,"~run"(d,v){return typeof d.value=="boolean"?d.typed=!0:m(this,"type",d,v),d}})}function ei(d,v){return A({kind:"schema",type:"exact_optional",reference:ei,expects:d.expects,async:!1,wrapped:d,default:v,"~run"(d,v){return this.wrapped["~run"](d,v)}})}function ci(d,v){return A({kind:"schema",type:"literal",reference:ci,expects:p(d),async:!1,literal:d,message:v,"~run"(d,v){return E(d.value,this.literal)?d.typed=!0:m(this,"type",d,v),d}})}function li(d,v){return A({kind:"schema",type:"loose_object",reference:li,expects:"Object",async:!1,entries:d,message:v,"~run"(d,v){let b=d.value
if(b&&typeof b=="object"){for(let T in d.typed=!0,d.value={},this.entries){let S=this.entries[T]
if(T in b||(S.type==="exact_optional"||S.type==="optional"||S.type==="nullish")&&S.default!==void 0){let O=T in b?b[T]:I(S),C=S["~run"]({value:O},v)
if(C.issues){let S={type:"object",origin:"value",input:b,key:T,value:O}
for(let v of C.issues)v.path?v.path.unshift(S):v.path=[S],d.issues?.push(v)
if(d.issues||(d.issues=C.issues),v.abortEarly){d.typed=!1
break}}C.typed||(d.typed=!1),d.value[T]=C.value}else if(S.fallback!==void 0)d.value[T]=F(S)
else if(S.type!=="exact_optional"&&S.type!=="optional"&&S.type!=="nullish"&&(m(this,"key",d,v,{input:void 0,expected:`"${T}"`,path:[{type:"object",origin:"key",input:b,key:T,value:b[T]}]}),v.abortEarly))break}if(!d.issues||!v.abortEarly)for(let v in b)D(b,v)&&!Object.prototype.hasOwnProperty.call(this.entries,v)&&(d.value[v]=b[v])}else m(this,"type",d,v)
return d}})}function K(d){return A({kind:"schema",type:"null",reference:K,expects:"null",async:!1,message:d,"~run"(d,v){return d.value===null?d.typed=!0:m(this,"type",d,v),d}})}function xi(d,v){return A({kind:"schema",type:"nullable",reference:xi,expects:`(${d.expects} | null)`,async:!1,wrapped:d,default:v,"~run"(d,v){return d.value===null&&(this.default!==void 0&&(d.value=I(this,d,v)),d.value===null)?(d.typed=!0,d):this.wrapped["~run"](d,v)}})}function Ci(d,v){return A({kind:"schema",type:"nullish",reference:Ci,expects:`(${d.expects} | null | undefined)`,async:!1,wrapped:d,default:v,"~run"(d,v){return d.value!==null&&d.value!==void 0||(this.default!==void 0&&(d.value=I(this,d,v)),d.value!==null&&d.value!==void 0)?this.wrapped["~run"](d,v):(d.typed=!0,d)}})}function Ti(d){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:d,"~run"(d,v){return typeof d.value!="number"||isNaN(d.value)?m(this,"type",d,v):d.typed=!0,d}})}function Ei(d,v){return A({kind:"schema",type:"object",reference:Ei,expects:"Object",async:!1,entries:d,message:v,"~run"(d,v){let b=d.value
if(b&&typeof b=="object")for(let T in d.typed=!0,d.value={},this.entries){let S=this.entries[T]
if(T in b||(S.type==="exact_optional"||S.type==="optional"||S.type==="nullish")&&S.default!==void 0){let O=T in b?b[T]:I(S),C=S["~run"]({value:O},v)
if(C.issues){let S={type:"object",origin:"value",input:b,key:T,value:O}
for(let v of C.issues)v.path?v.path.unshift(S):v.path=[S],d.issues?.push(v)
if(d.issues||(d.issues=C.issues),v.abortEarly){d.typed=!1
break}}C.typed||(d.typed=!1),d.value[T]=C.value}else if(S.fallback!==void 0)d.value[T]=F(S)
else if(S.type!=="exact_optional"&&S.type!=="optional"&&S.type!=="nullish"&&(m(this,"key",d,v,{input:void 0,expected:`"${T}"`,path:[{type:"object",origin:"key",input:b,key:T,value:b[T]}]}),v.abortEarly))break}else m(this,"type",d,v)
return d}})}function q(d,v){return A({kind:"schema",type:"optional",reference:q,expects:`(${d.expects} | undefined)`,async:!1,wrapped:d,default:v,"~run"(d,v){return d.value===void 0&&(this.default!==void 0&&(d.value=I(this,d,v)),d.value===void 0)?(d.typed=!0,d):this.wrapped["~run"](d,v)}})}function Y(d,v){return A({kind:"schema",type:"picklist",reference:Y,expects:k(d.map(p),"|"),async:!1,options:d,message:v,"~run"(d,v){return this.options.includes(d.value)?d.typed=!0:m(this,"type",d,v),d}})}function ji(d,v,b){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:d,value:v,message:b,"~run"(d,v){let b=d.value
if(b&&typeof b=="object"){for(let T in d.typed=!0,d.value={},b)if(D(b,T)){let S=b[T],O=this.key["~run"]({value:T},v)
if(O.issues){let C={type:"object",origin:"key",input:b,key:T,value:S}
for(let v of O.issues)v.path=[C],d.issues?.push(v)
if(d.issues||(d.issues=O.issues),v.abortEarly){d.typed=!1
break}}let C=this.value["~run"]({value:S},v)
if(C.issues){let O={type:"object",origin:"value",input:b,key:T,value:S}
for(let v of C.issues)v.path?v.path.unshift(O):v.path=[O],d.issues?.push(v)
if(d.issues||(d.issues=C.issues),v.abortEarly){d.typed=!1
break}}(!O.typed||!C.typed)&&(d.typed=!1),O.typed&&(d.value[O.value]=C.value)}}else m(this,"type",d,v)
return d}})}function Fi(d,v){return A({kind:"schema",type:"strict_object",reference:Fi,expects:"Object",async:!1,entries:d,message:v,"~run"(d,v){let b=d.value
if(b&&typeof b=="object"){for(let T in d.typed=!0,d.value={},this.entries){let S=this.entries[T]
if(T in b||(S.type==="exact_optional"||S.type==="optional"||S.type==="nullish")&&S.default!==void 0){let O=T in b?b[T]:I(S),C=S["~run"]({value:O},v)
if(C.issues){let S={type:"object",origin:"value",input:b,key:T,value:O}
for(let v of C.issues)v.path?v.path.unshift(S):v.path=[S],d.issues?.push(v)
if(d.issues||(d.issues=C.issues),v.abortEarly){d.typed=!1
break}}C.typed||(d.typed=!1),d.value[T]=C.value}else if(S.fallback!==void 0)d.value[T]=F(S)
else if(S.type!=="exact_optional"&&S.type!=="optional"&&S.type!=="nullish"&&(m(this,"key",d,v,{input:void 0,expected:`"${T}"`,path:[{type:"object",origin:"key",input:b,key:T,value:b[T]}]}),v.abortEarly))break}if(!d.issues||!v.abortEarly)for(let T in b)if(!Object.prototype.hasOwnProperty.call(this.entries,T)){m(this,"key",d,v,{input:T,expected:"never",path:[{type:"object",origin:"key",input:b,key:T,value:b[T]}]})
break}}else m(this,"type",d,v)
return d}})}function zi(d){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:d,"~run"(d,v){return typeof d.value=="string"?d.typed=!0:m(this,"type",d,v),d}})}function X(d){return A({kind:"schema",type:"undefined",reference:X,expects:"undefined",async:!1,message:d,"~run"(d,v){return d.value===void 0?d.typed=!0:m(this,"type",d,v),d}})}function Z(d){let v
if(d)for(let b of d)if(v)for(let d of b.issues)v.push(d)
else v=b.issues
return v}function Q(d,v){return A({kind:"schema",type:"union",reference:Q,expects:k(d.map(d=>d.expects),"|"),async:!1,options:d,message:v,"~run"(d,v){let b,T,S
for(let O of this.options){let C=O["~run"]({value:d.value},v)
if(C.typed){if(!C.issues){b=C
break}T?T.push(C):T=[C]}else S?S.push(C):S=[C]}if(b)return b
if(T){if(T.length===1)return T[0]
m(this,"type",d,v,{issues:Z(T)}),d.typed=!0}else{if(S?.length===1)return S[0]
m(this,"type",d,v,{issues:Z(S)})}return d}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(d){return d.typed=!0,d}})}function Yi(d,v,b){return A({kind:"schema",type:"variant",reference:Yi,expects:"Object",async:!1,key:d,options:v,message:b,"~run"(d,v){let b=d.value
if(b&&typeof b=="object"){let T,S=0,O=this.key,C=[],s=(d,P)=>{for(let L of d.options){if(L.type==="variant")s(L,new Set(P).add(L.key))
else{let d=!0,ue=0
for(let v of P){let T=L.entries[v]
if(v in b?T["~run"]({typed:!1,value:b[v]},te).issues:T.type!=="exact_optional"&&T.type!=="optional"&&T.type!=="nullish"){d=!1,O!==v&&(S<ue||S===ue&&v in b&&!(O in b))&&(S=ue,O=v,C=[]),O===v&&C.push(L.entries[v].expects)
break}ue++}if(d){let d=L["~run"]({value:b},v);(!T||!T.typed&&d.typed)&&(T=d)}}if(T&&!T.issues)break}}
if(s(this,new Set([this.key])),T)return T
m(this,"type",d,v,{input:b[O],expected:k(C,"|"),path:[{type:"object",origin:"value",input:b,key:O,value:b[O]}]})}else m(this,"type",d,v)
return d}})}function ea(d,v,b){let T=d["~run"]({value:v},r(b))
if(T.issues)throw new L(T.issues)
return T.value}function sa(...d){return A({...d[0],pipe:d,"~run"(v,b){for(let T of d)if(T.kind!=="metadata"){if(v.issues&&(T.kind==="schema"||T.kind==="transformation")){v.typed=!1
break}(!v.issues||!b.abortEarly&&!b.abortPipeEarly)&&(v=T["~run"](v,b))}return v}})}function da(d,v,b){let T=d["~run"]({value:v},r(b))
return{typed:T.typed,success:!T.issues,output:T.value,issues:T.issues}}}),9610:((d,v,b)=>{"use strict"
b.d(v,{HN:()=>LineCounter,Vj:()=>isAlias,P3:()=>isCollection,wz:()=>identity_isDocument,jh:()=>isMap,Ll:()=>isNode,tO:()=>isPair,jn:()=>isScalar,oP:()=>isSeq,qg:()=>parse,parseDocument:()=>parseDocument,YR:()=>visit})
const T=Symbol.for("yaml.alias"),S=Symbol.for("yaml.document"),O=Symbol.for("yaml.map"),C=Symbol.for("yaml.pair"),P=Symbol.for("yaml.scalar"),L=Symbol.for("yaml.seq"),te=Symbol.for("yaml.node.type"),isAlias=d=>!!d&&typeof d=="object"&&d[te]===T,identity_isDocument=d=>!!d&&typeof d=="object"&&d[te]===S,isMap=d=>!!d&&typeof d=="object"&&d[te]===O,isPair=d=>!!d&&typeof d=="object"&&d[te]===C,isScalar=d=>!!d&&typeof d=="object"&&d[te]===P,isSeq=d=>!!d&&typeof d=="object"&&d[te]===L
function isCollection(d){if(d&&typeof d=="object")switch(d[te]){case O:case L:return!0}return!1}function isNode(d){if(d&&typeof d=="object")switch(d[te]){case T:case O:case P:case L:return!0}return!1}const hasAnchor=d=>(isScalar(d)||isCollection(d))&&!!d.anchor,ue=Symbol("break visit"),de=Symbol("skip children"),ve=Symbol("remove node")
function visit(d,v){const b=initVisitor(v)
identity_isDocument(d)?visit_(null,d.contents,b,Object.freeze([d]))===ve&&(d.contents=null):visit_(null,d,b,Object.freeze([]))}visit.BREAK=ue
visit.SKIP=de
visit.REMOVE=ve
function visit_(d,v,b,T){const S=callVisitor(d,v,b,T)
if(isNode(S)||isPair(S)){replaceNode(d,T,S)
return visit_(d,S,b,T)}if(typeof S!="symbol")if(isCollection(v)){T=Object.freeze(T.concat(v))
for(let d=0;d<v.items.length;++d){const S=visit_(d,v.items[d],b,T)
if(typeof S=="number")d=S-1
else{if(S===ue)return ue
if(S===ve){v.items.splice(d,1)
d-=1}}}}else if(isPair(v)){T=Object.freeze(T.concat(v))
const d=visit_("key",v.key,b,T)
if(d===ue)return ue
d===ve&&(v.key=null)
const S=visit_("value",v.value,b,T)
if(S===ue)return ue
S===ve&&(v.value=null)}return S}async function visitAsync(d,v){const b=initVisitor(v)
identity_isDocument(d)?await visitAsync_(null,d.contents,b,Object.freeze([d]))===ve&&(d.contents=null):await visitAsync_(null,d,b,Object.freeze([]))}visitAsync.BREAK=ue
visitAsync.SKIP=de
visitAsync.REMOVE=ve
async function visitAsync_(d,v,b,T){const S=await callVisitor(d,v,b,T)
if(isNode(S)||isPair(S)){replaceNode(d,T,S)
return visitAsync_(d,S,b,T)}if(typeof S!="symbol")if(isCollection(v)){T=Object.freeze(T.concat(v))
for(let d=0;d<v.items.length;++d){const S=await visitAsync_(d,v.items[d],b,T)
if(typeof S=="number")d=S-1
else{if(S===ue)return ue
if(S===ve){v.items.splice(d,1)
d-=1}}}}else if(isPair(v)){T=Object.freeze(T.concat(v))
const d=await visitAsync_("key",v.key,b,T)
if(d===ue)return ue
d===ve&&(v.key=null)
const S=await visitAsync_("value",v.value,b,T)
if(S===ue)return ue
S===ve&&(v.value=null)}return S}function initVisitor(d){return typeof d=="object"&&(d.Collection||d.Node||d.Value)?Object.assign({Alias:d.Node,Map:d.Node,Scalar:d.Node,Seq:d.Node},d.Value&&{Map:d.Value,Scalar:d.Value,Seq:d.Value},d.Collection&&{Map:d.Collection,Seq:d.Collection},d):d}function callVisitor(d,v,b,T){return typeof b=="function"?b(d,v,T):isMap(v)?b.Map?.(d,v,T):isSeq(v)?b.Seq?.(d,v,T):isPair(v)?b.Pair?.(d,v,T):isScalar(v)?b.Scalar?.(d,v,T):isAlias(v)?b.Alias?.(d,v,T):void 0}function replaceNode(d,v,b){const T=v[v.length-1]
if(isCollection(T))T.items[d]=b
else if(isPair(T))d==="key"?T.key=b:T.value=b
else{if(!identity_isDocument(T)){const d=isAlias(T)?"alias":"scalar"
throw new Error(`Cannot replace node with ${d} parent`)}T.contents=b}}const we={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=d=>d.replace(/[!,[\]{}]/g,d=>we[d])
class Directives{constructor(d,v){this.docStart=null
this.docEnd=!1
this.yaml=Object.assign({},Directives.defaultYaml,d)
this.tags=Object.assign({},Directives.defaultTags,v)}clone(){const d=new Directives(this.yaml,this.tags)
d.docStart=this.docStart
return d}atDocument(){const d=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)}return d}add(d,v){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=!1}const b=d.trim().split(/[ \t]+/),T=b.shift()
switch(T){case"%TAG":{if(b.length!==2){v(0,"%TAG directive should contain exactly two parts")
if(b.length<2)return!1}const[d,T]=b
this.tags[d]=T
return!0}case"%YAML":{this.yaml.explicit=!0
if(b.length!==1){v(0,"%YAML directive should contain exactly one part")
return!1}const[d]=b
if(d==="1.1"||d==="1.2"){this.yaml.version=d
return!0}v(6,`Unsupported YAML version ${d}`,/^\d+\.\d+$/.test(d))
return!1}default:v(0,`Unknown directive ${T}`,!0)
return!1}}tagName(d,v){if(d==="!")return"!"
if(d[0]!=="!"){v(`Not a valid tag: ${d}`)
return null}if(d[1]==="<"){const b=d.slice(2,-1)
if(b==="!"||b==="!!"){v(`Verbatim tags aren't resolved, so ${d} is invalid.`)
return null}d[d.length-1]!==">"&&v("Verbatim tags must end with a >")
return b}const[,b,T]=d.match(/^(.*!)([^!]*)$/s)
T||v(`The ${d} tag has no suffix`)
const S=this.tags[b]
if(S)try{return S+decodeURIComponent(T)}catch(d){v(String(d))
return null}if(b==="!")return d
v(`Could not resolve tag: ${d}`)
return null}tagString(d){for(const[v,b]of Object.entries(this.tags))if(d.startsWith(b))return v+escapeTagName(d.substring(b.length))
return d[0]==="!"?d:`!<${d}>`}toString(d){const v=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],b=Object.entries(this.tags)
let T
if(d&&b.length>0&&isNode(d.contents)){const v={}
visit(d.contents,(d,b)=>{isNode(b)&&b.tag&&(v[b.tag]=!0)})
T=Object.keys(v)}else T=[]
for(const[S,O]of b)S==="!!"&&O==="tag:yaml.org,2002:"||d&&!T.some(d=>d.startsWith(O))||v.push(`%TAG ${S} ${O}`)
return v.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
function anchorIsValid(d){if(/[\x00-\x19\s,[\]{}]/.test(d)){const v=JSON.stringify(d)
throw new Error(`Anchor must not contain whitespace or control characters: ${v}`)}return!0}function anchorNames(d){const v=new Set
visit(d,{Value(d,b){b.anchor&&v.add(b.anchor)}})
return v}function findNewAnchor(d,v){for(let b=1;1;++b){const T=`${d}${b}`
if(!v.has(T))return T}}function createNodeAnchors(d,v){const b=[],T=new Map
let S=null
return{onAnchor:T=>{b.push(T)
S??(S=anchorNames(d))
const O=findNewAnchor(v,S)
S.add(O)
return O},setAnchors:()=>{for(const d of b){const v=T.get(d)
if(typeof v!="object"||!v.anchor||!isScalar(v.node)&&!isCollection(v.node)){const v=new Error("Failed to resolve repeated object (this should not happen)")
v.source=d
throw v}v.node.anchor=v.anchor}},sourceObjects:T}}function applyReviver(d,v,b,T){if(T&&typeof T=="object")if(Array.isArray(T))for(let v=0,b=T.length;v<b;++v){const b=T[v],S=applyReviver(d,T,String(v),b)
S===void 0?delete T[v]:S!==b&&(T[v]=S)}else if(T instanceof Map)for(const v of Array.from(T.keys())){const b=T.get(v),S=applyReviver(d,T,v,b)
S===void 0?T.delete(v):S!==b&&T.set(v,S)}else if(T instanceof Set)for(const v of Array.from(T)){const b=applyReviver(d,T,v,v)
if(b===void 0)T.delete(v)
else if(b!==v){T.delete(v)
T.add(b)}}else for(const[v,b]of Object.entries(T)){const S=applyReviver(d,T,v,b)
S===void 0?delete T[v]:S!==b&&(T[v]=S)}return d.call(v,b,T)}function toJS(d,v,b){if(Array.isArray(d))return d.map((d,v)=>toJS(d,String(v),b))
if(d&&typeof d.toJSON=="function"){if(!b||!hasAnchor(d))return d.toJSON(v,b)
const T={aliasCount:0,count:1,res:void 0}
b.anchors.set(d,T)
b.onCreate=d=>{T.res=d
delete b.onCreate}
const S=d.toJSON(v,b)
b.onCreate&&b.onCreate(S)
return S}return typeof d!="bigint"||b?.keep?d:Number(d)}class NodeBase{constructor(d){Object.defineProperty(this,te,{value:d})}clone(){const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
this.range&&(d.range=this.range.slice())
return d}toJS(d,{mapAsMap:v,maxAliasCount:b,onAnchor:T,reviver:S}={}){if(!identity_isDocument(d))throw new TypeError("A document argument is required")
const O={anchors:new Map,doc:d,keep:!0,mapAsMap:v===!0,mapKeyWarned:!1,maxAliasCount:typeof b=="number"?b:100},C=toJS(this,"",O)
if(typeof T=="function")for(const{count:d,res:v}of O.anchors.values())T(v,d)
return typeof S=="function"?applyReviver(S,{"":C},"",C):C}}class Alias extends NodeBase{constructor(d){super(T)
this.source=d
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(d,v){if(v?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let b,T
if(v?.aliasResolveCache)b=v.aliasResolveCache
else{b=[]
visit(d,{Node:(d,v)=>{(isAlias(v)||hasAnchor(v))&&b.push(v)}})
v&&(v.aliasResolveCache=b)}for(const d of b){if(d===this)break
d.anchor===this.source&&(T=d)}if(T&&v){const{anchors:d,doc:b,maxAliasCount:S}=v
let O=d.get(T)
if(!O){toJS(T,null,v)
O=d.get(T)}if(O?.res===void 0)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(S>=0){O.count+=1
O.aliasCount===0&&(O.aliasCount=getAliasCount(b,T,d))
if(O.count*O.aliasCount>S)throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return T}toJSON(d,v){if(!v)return{source:this.source}
const b=this.resolve(v.doc,v)
if(!b){const d=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(d)}return v.anchors.get(b).res}toString(d,v,b){const T=`*${this.source}`
if(d){anchorIsValid(this.source)
if(d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const d=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(d)}if(d.implicitKey)return`${T} `}return T}}function getAliasCount(d,v,b){if(isAlias(v)){const T=v.resolve(d),S=b&&T&&b.get(T)
return S?S.count*S.aliasCount:0}if(isCollection(v)){let T=0
for(const S of v.items){const v=getAliasCount(d,S,b)
v>T&&(T=v)}return T}if(isPair(v)){const T=getAliasCount(d,v.key,b),S=getAliasCount(d,v.value,b)
return Math.max(T,S)}return 1}const isScalarValue=d=>!d||typeof d!="function"&&typeof d!="object"
class Scalar extends NodeBase{constructor(d){super(P)
this.value=d}toJSON(d,v){return v?.keep?this.value:toJS(this.value,d,v)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
function findTagObject(d,v,b){if(v){const d=b.filter(d=>d.tag===v),T=d.find(d=>!d.format)??d[0]
if(!T)throw new Error(`Tag ${v} not found`)
return T}return b.find(v=>v.identify?.(d)&&!v.format)}function createNode(d,v,b){identity_isDocument(d)&&(d=d.contents)
if(isNode(d))return d
if(isPair(d)){const v=b.schema[O].createNode?.(b.schema,null,b)
v.items.push(d)
return v}(d instanceof String||d instanceof Number||d instanceof Boolean||typeof BigInt!="undefined"&&d instanceof BigInt)&&(d=d.valueOf())
const{aliasDuplicateObjects:T,onAnchor:S,onTagObj:C,schema:P,sourceObjects:te}=b
let ue
if(T&&d&&typeof d=="object"){ue=te.get(d)
if(ue){ue.anchor??(ue.anchor=S(d))
return new Alias(ue.anchor)}ue={anchor:null,node:null}
te.set(d,ue)}v?.startsWith("!!")&&(v="tag:yaml.org,2002:"+v.slice(2))
let de=findTagObject(d,v,P.tags)
if(!de){d&&typeof d.toJSON=="function"&&(d=d.toJSON())
if(!d||typeof d!="object"){const v=new Scalar(d)
ue&&(ue.node=v)
return v}de=d instanceof Map?P[O]:Symbol.iterator in Object(d)?P[L]:P[O]}if(C){C(de)
delete b.onTagObj}const ve=de?.createNode?de.createNode(b.schema,d,b):typeof de?.nodeClass?.from=="function"?de.nodeClass.from(b.schema,d,b):new Scalar(d)
v?ve.tag=v:de.default||(ve.tag=de.tag)
ue&&(ue.node=ve)
return ve}function collectionFromPath(d,v,b){let T=b
for(let d=v.length-1;d>=0;--d){const b=v[d]
if(typeof b=="number"&&Number.isInteger(b)&&b>=0){const d=[]
d[b]=T
T=d}else T=new Map([[b,T]])}return createNode(T,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:d,sourceObjects:new Map})}const isEmptyPath=d=>d==null||typeof d=="object"&&!!d[Symbol.iterator]().next().done
class Collection extends NodeBase{constructor(d,v){super(d)
Object.defineProperty(this,"schema",{value:v,configurable:!0,enumerable:!1,writable:!0})}clone(d){const v=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
d&&(v.schema=d)
v.items=v.items.map(v=>isNode(v)||isPair(v)?v.clone(d):v)
this.range&&(v.range=this.range.slice())
return v}addIn(d,v){if(isEmptyPath(d))this.add(v)
else{const[b,...T]=d,S=this.get(b,!0)
if(isCollection(S))S.addIn(T,v)
else{if(S!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${b}. Remaining path: ${T}`)
this.set(b,collectionFromPath(this.schema,T,v))}}}deleteIn(d){const[v,...b]=d
if(b.length===0)return this.delete(v)
const T=this.get(v,!0)
if(isCollection(T))return T.deleteIn(b)
throw new Error(`Expected YAML collection at ${v}. Remaining path: ${b}`)}getIn(d,v){const[b,...T]=d,S=this.get(b,!0)
return T.length===0?!v&&isScalar(S)?S.value:S:isCollection(S)?S.getIn(T,v):void 0}hasAllNullValues(d){return this.items.every(v=>{if(!isPair(v))return!1
const b=v.value
return b==null||d&&isScalar(b)&&b.value==null&&!b.commentBefore&&!b.comment&&!b.tag})}hasIn(d){const[v,...b]=d
if(b.length===0)return this.has(v)
const T=this.get(v,!0)
return!!isCollection(T)&&T.hasIn(b)}setIn(d,v){const[b,...T]=d
if(T.length===0)this.set(b,v)
else{const d=this.get(b,!0)
if(isCollection(d))d.setIn(T,v)
else{if(d!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${b}. Remaining path: ${T}`)
this.set(b,collectionFromPath(this.schema,T,v))}}}}const stringifyComment=d=>d.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(d,v){return/^\n+$/.test(d)?d.substring(1):v?d.replace(/^(?! *$)/gm,v):d}const lineComment=(d,v,b)=>d.endsWith("\n")?indentComment(b,v):b.includes("\n")?"\n"+indentComment(b,v):(d.endsWith(" ")?"":" ")+b,Ee="flow",xe="block",Oe="quoted"
function foldFlowLines(d,v,b="flow",{indentAtStart:T,lineWidth:S=80,minContentWidth:O=20,onFold:C,onOverflow:P}={}){if(!S||S<0)return d
S<O&&(O=0)
const L=Math.max(1+O,1+S-v.length)
if(d.length<=L)return d
const te=[],ue={}
let de,ve,we=S-v.length
typeof T=="number"&&(T>S-Math.max(2,O)?te.push(0):we=S-T)
let Ee=!1,Je=-1,tt=-1,nt=-1
if(b===xe){Je=consumeMoreIndentedLines(d,Je,v.length)
Je!==-1&&(we=Je+L)}for(let T;T=d[Je+=1];){if(b===Oe&&T==="\\"){tt=Je
switch(d[Je+1]){case"x":Je+=3
break
case"u":Je+=5
break
case"U":Je+=9
break
default:Je+=1}nt=Je}if(T==="\n"){b===xe&&(Je=consumeMoreIndentedLines(d,Je,v.length))
we=Je+v.length+L
de=void 0}else{if(T===" "&&ve&&ve!==" "&&ve!=="\n"&&ve!=="\t"){const v=d[Je+1]
v&&v!==" "&&v!=="\n"&&v!=="\t"&&(de=Je)}if(Je>=we)if(de){te.push(de)
we=de+L
de=void 0}else if(b===Oe){while(ve===" "||ve==="\t"){ve=T
T=d[Je+=1]
Ee=!0}const v=Je>nt+1?Je-2:tt-1
if(ue[v])return d
te.push(v)
ue[v]=!0
we=v+L
de=void 0}else Ee=!0}ve=T}Ee&&P&&P()
if(te.length===0)return d
C&&C()
let rt=d.slice(0,te[0])
for(let T=0;T<te.length;++T){const S=te[T],O=te[T+1]||d.length
if(S===0)rt=`\n${v}${d.slice(0,O)}`
else{b===Oe&&ue[S]&&(rt+=`${d[S]}\\`)
rt+=`\n${v}${d.slice(S+1,O)}`}}return rt}function consumeMoreIndentedLines(d,v,b){let T=v,S=v+1,O=d[S]
while(O===" "||O==="\t")if(v<S+b)O=d[++v]
else{do{O=d[++v]}while(O&&O!=="\n")
T=v
S=v+1
O=d[S]}return T}const getFoldOptions=(d,v)=>({indentAtStart:v?d.indent.length:d.indentAtStart,lineWidth:d.options.lineWidth,minContentWidth:d.options.minContentWidth}),containsDocumentMarker=d=>/^(%|---|\.\.\.)/m.test(d)
function lineLengthOverLimit(d,v,b){if(!v||v<0)return!1
const T=v-b,S=d.length
if(S<=T)return!1
for(let v=0,b=0;v<S;++v)if(d[v]==="\n"){if(v-b>T)return!0
b=v+1
if(S-b<=T)return!1}return!0}function doubleQuotedString(d,v){const b=JSON.stringify(d)
if(v.options.doubleQuotedAsJSON)return b
const{implicitKey:T}=v,S=v.options.doubleQuotedMinMultiLineLength,O=v.indent||(containsDocumentMarker(d)?"  ":"")
let C="",P=0
for(let d=0,v=b[d];v;v=b[++d]){if(v===" "&&b[d+1]==="\\"&&b[d+2]==="n"){C+=b.slice(P,d)+"\\ "
d+=1
P=d
v="\\"}if(v==="\\")switch(b[d+1]){case"u":{C+=b.slice(P,d)
const v=b.substr(d+2,4)
switch(v){case"0000":C+="\\0"
break
case"0007":C+="\\a"
break
case"000b":C+="\\v"
break
case"001b":C+="\\e"
break
case"0085":C+="\\N"
break
case"00a0":C+="\\_"
break
case"2028":C+="\\L"
break
case"2029":C+="\\P"
break
default:v.substr(0,2)==="00"?C+="\\x"+v.substr(2):C+=b.substr(d,6)}d+=5
P=d+1}break
case"n":if(T||b[d+2]==='"'||b.length<S)d+=1
else{C+=b.slice(P,d)+"\n\n"
while(b[d+2]==="\\"&&b[d+3]==="n"&&b[d+4]!=='"'){C+="\n"
d+=2}C+=O
b[d+2]===" "&&(C+="\\")
d+=1
P=d+1}break
default:d+=1}}C=P?C+b.slice(P):b
return T?C:foldFlowLines(C,O,Oe,getFoldOptions(v,!1))}function singleQuotedString(d,v){if(v.options.singleQuote===!1||v.implicitKey&&d.includes("\n")||/[ \t]\n|\n[ \t]/.test(d))return doubleQuotedString(d,v)
const b=v.indent||(containsDocumentMarker(d)?"  ":""),T="'"+d.replace(/'/g,"''").replace(/\n+/g,`$&\n${b}`)+"'"
return v.implicitKey?T:foldFlowLines(T,b,Ee,getFoldOptions(v,!1))}function quotedString(d,v){const{singleQuote:b}=v.options
let T
if(b===!1)T=doubleQuotedString
else{const v=d.includes('"'),S=d.includes("'")
T=v&&!S?singleQuotedString:S&&!v?doubleQuotedString:b?singleQuotedString:doubleQuotedString}return T(d,v)}let Je
try{Je=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{Je=/\n+(?!\n|$)/g}function blockString({comment:d,type:v,value:b},T,S,O){const{blockQuote:C,commentString:P,lineWidth:L}=T.options
if(!C||/\n[\t ]+$/.test(b))return quotedString(b,T)
const te=T.indent||(T.forceBlockIndent||containsDocumentMarker(b)?"  ":""),ue=C==="literal"||C!=="folded"&&v!==Scalar.BLOCK_FOLDED&&(v===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(b,L,te.length))
if(!b)return ue?"|\n":">\n"
let de,ve
for(ve=b.length;ve>0;--ve){const d=b[ve-1]
if(d!=="\n"&&d!=="\t"&&d!==" ")break}let we=b.substring(ve)
const Ee=we.indexOf("\n")
if(Ee===-1)de="-"
else if(b===we||Ee!==we.length-1){de="+"
O&&O()}else de=""
if(we){b=b.slice(0,-we.length)
we[we.length-1]==="\n"&&(we=we.slice(0,-1))
we=we.replace(Je,`$&${te}`)}let Oe,tt=!1,nt=-1
for(Oe=0;Oe<b.length;++Oe){const d=b[Oe]
if(d===" ")tt=!0
else{if(d!=="\n")break
nt=Oe}}let rt=b.substring(0,nt<Oe?nt+1:Oe)
if(rt){b=b.substring(rt.length)
rt=rt.replace(/\n+/g,`$&${te}`)}let ct=(tt?te?"2":"1":"")+de
if(d){ct+=" "+P(d.replace(/ ?[\r\n]+/g," "))
S&&S()}if(!ue){const d=b.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${te}`)
let S=!1
const O=getFoldOptions(T,!0)
C!=="folded"&&v!==Scalar.BLOCK_FOLDED&&(O.onOverflow=()=>{S=!0})
const P=foldFlowLines(`${rt}${d}${we}`,te,xe,O)
if(!S)return`>${ct}\n${te}${P}`}return`|${ct}\n${te}${rt}${b=b.replace(/\n+/g,`$&${te}`)}${we}`}function plainString(d,v,b,T){const{type:S,value:O}=d,{actualString:C,implicitKey:P,indent:L,indentStep:te,inFlow:ue}=v
if(P&&O.includes("\n")||ue&&/[[\]{},]/.test(O))return quotedString(O,v)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(O))return P||ue||!O.includes("\n")?quotedString(O,v):blockString(d,v,b,T)
if(!P&&!ue&&S!==Scalar.PLAIN&&O.includes("\n"))return blockString(d,v,b,T)
if(containsDocumentMarker(O)){if(L===""){v.forceBlockIndent=!0
return blockString(d,v,b,T)}if(P&&L===te)return quotedString(O,v)}const de=O.replace(/\n+/g,`$&\n${L}`)
if(C){const test=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(de),{compat:d,tags:b}=v.doc.schema
if(b.some(test)||d?.some(test))return quotedString(O,v)}return P?de:foldFlowLines(de,L,Ee,getFoldOptions(v,!1))}function stringifyString_stringifyString(d,v,b,T){const{implicitKey:S,inFlow:O}=v,C=typeof d.value=="string"?d:Object.assign({},d,{value:String(d.value)})
let{type:P}=d
P!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(C.value)&&(P=Scalar.QUOTE_DOUBLE)
const _stringify=d=>{switch(d){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return S||O?quotedString(C.value,v):blockString(C,v,b,T)
case Scalar.QUOTE_DOUBLE:return doubleQuotedString(C.value,v)
case Scalar.QUOTE_SINGLE:return singleQuotedString(C.value,v)
case Scalar.PLAIN:return plainString(C,v,b,T)
default:return null}}
let L=_stringify(P)
if(L===null){const{defaultKeyType:d,defaultStringType:b}=v.options,T=S&&d||b
L=_stringify(T)
if(L===null)throw new Error(`Unsupported default string type ${T}`)}return L}function createStringifyContext(d,v){const b=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,v)
let T
switch(b.collectionStyle){case"block":T=!1
break
case"flow":T=!0
break
default:T=null}return{anchors:new Set,doc:d,flowCollectionPadding:b.flowCollectionPadding?" ":"",indent:"",indentStep:typeof b.indent=="number"?" ".repeat(b.indent):"  ",inFlow:T,options:b}}function getTagObject(d,v){if(v.tag){const b=d.filter(d=>d.tag===v.tag)
if(b.length>0)return b.find(d=>d.format===v.format)??b[0]}let b,T
if(isScalar(v)){T=v.value
let S=d.filter(d=>d.identify?.(T))
if(S.length>1){const d=S.filter(d=>d.test)
d.length>0&&(S=d)}b=S.find(d=>d.format===v.format)??S.find(d=>!d.format)}else{T=v
b=d.find(d=>d.nodeClass&&T instanceof d.nodeClass)}if(!b)throw new Error(`Tag not resolved for ${T?.constructor?.name??(T===null?"null":typeof T)} value`)
return b}function stringifyProps(d,v,{anchors:b,doc:T}){if(!T.directives)return""
const S=[],O=(isScalar(d)||isCollection(d))&&d.anchor
if(O&&anchorIsValid(O)){b.add(O)
S.push(`&${O}`)}const C=d.tag??(v.default?null:v.tag)
C&&S.push(T.directives.tagString(C))
return S.join(" ")}function stringify(d,v,b,T){if(isPair(d))return d.toString(v,b,T)
if(isAlias(d)){if(v.doc.directives)return d.toString(v)
if(v.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes")
v.resolvedAliases?v.resolvedAliases.add(d):v.resolvedAliases=new Set([d])
d=d.resolve(v.doc)}let S
const O=isNode(d)?d:v.doc.createNode(d,{onTagObj:d=>S=d})
S??(S=getTagObject(v.doc.schema.tags,O))
const C=stringifyProps(O,S,v)
C.length>0&&(v.indentAtStart=(v.indentAtStart??0)+C.length+1)
const P=typeof S.stringify=="function"?S.stringify(O,v,b,T):isScalar(O)?stringifyString_stringifyString(O,v,b,T):O.toString(v,b,T)
return C?isScalar(O)||P[0]==="{"||P[0]==="["?`${C} ${P}`:`${C}\n${v.indent}${P}`:P}function stringifyPair({key:d,value:v},b,T,S){const{allNullValues:O,doc:C,indent:P,indentStep:L,options:{commentString:te,indentSeq:ue,simpleKeys:de}}=b
let ve=isNode(d)&&d.comment||null
if(de){if(ve)throw new Error("With simple keys, key nodes cannot have comments")
if(isCollection(d)||!isNode(d)&&typeof d=="object")throw new Error("With simple keys, collection cannot be used as a key value")}let we=!de&&(!d||ve&&v==null&&!b.inFlow||isCollection(d)||(isScalar(d)?d.type===Scalar.BLOCK_FOLDED||d.type===Scalar.BLOCK_LITERAL:typeof d=="object"))
b=Object.assign({},b,{allNullValues:!1,implicitKey:!we&&(de||!O),indent:P+L})
let Ee,xe,Oe,Je=!1,tt=!1,nt=stringify(d,b,()=>Je=!0,()=>tt=!0)
if(!we&&!b.inFlow&&nt.length>1024){if(de)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
we=!0}if(b.inFlow){if(O||v==null){Je&&T&&T()
return nt===""?"?":we?`? ${nt}`:nt}}else if(O&&!de||v==null&&we){nt=`? ${nt}`
ve&&!Je?nt+=lineComment(nt,b.indent,te(ve)):tt&&S&&S()
return nt}Je&&(ve=null)
if(we){ve&&(nt+=lineComment(nt,b.indent,te(ve)))
nt=`? ${nt}\n${P}:`}else{nt=`${nt}:`
ve&&(nt+=lineComment(nt,b.indent,te(ve)))}if(isNode(v)){Ee=!!v.spaceBefore
xe=v.commentBefore
Oe=v.comment}else{Ee=!1
xe=null
Oe=null
v&&typeof v=="object"&&(v=C.createNode(v))}b.implicitKey=!1
we||ve||!isScalar(v)||(b.indentAtStart=nt.length+1)
tt=!1
ue||!(L.length>=2)||b.inFlow||we||!isSeq(v)||v.flow||v.tag||v.anchor||(b.indent=b.indent.substring(2))
let rt=!1
const ct=stringify(v,b,()=>rt=!0,()=>tt=!0)
let pt=" "
if(ve||Ee||xe){pt=Ee?"\n":""
xe&&(pt+=`\n${indentComment(te(xe),b.indent)}`)
ct!==""||b.inFlow?pt+=`\n${b.indent}`:pt==="\n"&&Oe&&(pt="\n\n")}else if(!we&&isCollection(v)){const d=ct[0],T=ct.indexOf("\n"),S=T!==-1,O=b.inFlow??v.flow??v.items.length===0
if(S||!O){let v=!1
if(S&&(d==="&"||d==="!")){let b=ct.indexOf(" ")
d==="&"&&b!==-1&&b<T&&ct[b+1]==="!"&&(b=ct.indexOf(" ",b+1));(b===-1||T<b)&&(v=!0)}v||(pt=`\n${b.indent}`)}}else ct!==""&&ct[0]!=="\n"||(pt="")
nt+=pt+ct
b.inFlow?rt&&T&&T():Oe&&!rt?nt+=lineComment(nt,b.indent,te(Oe)):tt&&S&&S()
return nt}function warn(d,v){d!=="debug"&&d!=="warn"||console.warn(v)}const tt="<<",nt={identify:d=>d===tt||typeof d=="symbol"&&d.description===tt,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(tt)),{addToJSMap:addMergeToJSMap}),stringify:()=>tt},isMergeKey=(d,v)=>(nt.identify(v)||isScalar(v)&&(!v.type||v.type===Scalar.PLAIN)&&nt.identify(v.value))&&d?.doc.schema.tags.some(d=>d.tag===nt.tag&&d.default)
function addMergeToJSMap(d,v,b){const T=resolveAliasValue(d,b)
if(isSeq(T))for(const b of T.items)mergeValue(d,v,b)
else if(Array.isArray(T))for(const b of T)mergeValue(d,v,b)
else mergeValue(d,v,T)}function mergeValue(d,v,b){const T=resolveAliasValue(d,b)
if(!isMap(T))throw new Error("Merge sources must be maps or map aliases")
const S=T.toJSON(null,d,Map)
for(const[d,b]of S)v instanceof Map?v.has(d)||v.set(d,b):v instanceof Set?v.add(d):Object.prototype.hasOwnProperty.call(v,d)||Object.defineProperty(v,d,{value:b,writable:!0,enumerable:!0,configurable:!0})
return v}function resolveAliasValue(d,v){return d&&isAlias(v)?v.resolve(d.doc,d):v}function addPairToJSMap(d,v,{key:b,value:T}){if(isNode(b)&&b.addToJSMap)b.addToJSMap(d,v,T)
else if(isMergeKey(d,b))addMergeToJSMap(d,v,T)
else{const S=toJS(b,"",d)
if(v instanceof Map)v.set(S,toJS(T,S,d))
else if(v instanceof Set)v.add(S)
else{const O=stringifyKey(b,S,d),C=toJS(T,O,d)
O in v?Object.defineProperty(v,O,{value:C,writable:!0,enumerable:!0,configurable:!0}):v[O]=C}}return v}function stringifyKey(d,v,b){if(v===null)return""
if(typeof v!="object")return String(v)
if(isNode(d)&&b?.doc){const v=createStringifyContext(b.doc,{})
v.anchors=new Set
for(const d of b.anchors.keys())v.anchors.add(d.anchor)
v.inFlow=!0
v.inStringifyKey=!0
const T=d.toString(v)
if(!b.mapKeyWarned){let d=JSON.stringify(T)
d.length>40&&(d=d.substring(0,36)+'..."')
warn(b.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${d}. Set mapAsMap: true to use object keys.`)
b.mapKeyWarned=!0}return T}return JSON.stringify(v)}function createPair(d,v,b){const T=createNode(d,void 0,b),S=createNode(v,void 0,b)
return new Pair(T,S)}class Pair{constructor(d,v=null){Object.defineProperty(this,te,{value:C})
this.key=d
this.value=v}clone(d){let{key:v,value:b}=this
isNode(v)&&(v=v.clone(d))
isNode(b)&&(b=b.clone(d))
return new Pair(v,b)}toJSON(d,v){return addPairToJSMap(v,v?.mapAsMap?new Map:{},this)}toString(d,v,b){return d?.doc?stringifyPair(this,d,v,b):JSON.stringify(this)}}function stringifyCollection(d,v,b){return(v.inFlow??d.flow?stringifyFlowCollection:stringifyBlockCollection)(d,v,b)}function stringifyBlockCollection({comment:d,items:v},b,{blockItemPrefix:T,flowChars:S,itemIndent:O,onChompKeep:C,onComment:P}){const{indent:L,options:{commentString:te}}=b,ue=Object.assign({},b,{indent:O,type:null})
let de=!1
const ve=[]
for(let d=0;d<v.length;++d){const S=v[d]
let C=null
if(isNode(S)){!de&&S.spaceBefore&&ve.push("")
addCommentBefore(b,ve,S.commentBefore,de)
S.comment&&(C=S.comment)}else if(isPair(S)){const d=isNode(S.key)?S.key:null
if(d){!de&&d.spaceBefore&&ve.push("")
addCommentBefore(b,ve,d.commentBefore,de)}}de=!1
let P=stringify(S,ue,()=>C=null,()=>de=!0)
C&&(P+=lineComment(P,O,te(C)))
de&&C&&(de=!1)
ve.push(T+P)}let we
if(ve.length===0)we=S.start+S.end
else{we=ve[0]
for(let d=1;d<ve.length;++d){const v=ve[d]
we+=v?`\n${L}${v}`:"\n"}}if(d){we+="\n"+indentComment(te(d),L)
P&&P()}else de&&C&&C()
return we}function stringifyFlowCollection({items:d},v,{flowChars:b,itemIndent:T}){const{indent:S,indentStep:O,flowCollectionPadding:C,options:{commentString:P}}=v
T+=O
const L=Object.assign({},v,{indent:T,inFlow:!0,type:null})
let te=!1,ue=0
const de=[]
for(let b=0;b<d.length;++b){const S=d[b]
let O=null
if(isNode(S)){S.spaceBefore&&de.push("")
addCommentBefore(v,de,S.commentBefore,!1)
S.comment&&(O=S.comment)}else if(isPair(S)){const d=isNode(S.key)?S.key:null
if(d){d.spaceBefore&&de.push("")
addCommentBefore(v,de,d.commentBefore,!1)
d.comment&&(te=!0)}const b=isNode(S.value)?S.value:null
if(b){b.comment&&(O=b.comment)
b.commentBefore&&(te=!0)}else S.value==null&&d?.comment&&(O=d.comment)}O&&(te=!0)
let C=stringify(S,L,()=>O=null)
te||(te=de.length>ue||C.includes("\n"))
if(b<d.length-1)C+=","
else if(v.options.trailingComma){v.options.lineWidth>0&&(te||(te=de.reduce((d,v)=>d+v.length+2,2)+(C.length+2)>v.options.lineWidth))
te&&(C+=",")}O&&(C+=lineComment(C,T,P(O)))
de.push(C)
ue=de.length}const{start:ve,end:we}=b
if(de.length===0)return ve+we
if(!te){const d=de.reduce((d,v)=>d+v.length+2,2)
te=v.options.lineWidth>0&&d>v.options.lineWidth}if(te){let d=ve
for(const v of de)d+=v?`\n${O}${S}${v}`:"\n"
return`${d}\n${S}${we}`}return`${ve}${C}${de.join(" ")}${C}${we}`}function addCommentBefore({indent:d,options:{commentString:v}},b,T,S){T&&S&&(T=T.replace(/^\n+/,""))
if(T){const S=indentComment(v(T),d)
b.push(S.trimStart())}}function findPair(d,v){const b=isScalar(v)?v.value:v
for(const T of d)if(isPair(T)){if(T.key===v||T.key===b)return T
if(isScalar(T.key)&&T.key.value===b)return T}}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(d){super(O,d)
this.items=[]}static from(d,v,b){const{keepUndefined:T,replacer:S}=b,O=new this(d),add=(d,C)=>{if(typeof S=="function")C=S.call(v,d,C)
else if(Array.isArray(S)&&!S.includes(d))return;(C!==void 0||T)&&O.items.push(createPair(d,C,b))}
if(v instanceof Map)for(const[d,b]of v)add(d,b)
else if(v&&typeof v=="object")for(const d of Object.keys(v))add(d,v[d])
typeof d.sortMapEntries=="function"&&O.items.sort(d.sortMapEntries)
return O}add(d,v){let b
b=isPair(d)?d:d&&typeof d=="object"&&"key"in d?new Pair(d.key,d.value):new Pair(d,d?.value)
const T=findPair(this.items,b.key),S=this.schema?.sortMapEntries
if(T){if(!v)throw new Error(`Key ${b.key} already set`)
isScalar(T.value)&&isScalarValue(b.value)?T.value.value=b.value:T.value=b.value}else if(S){const d=this.items.findIndex(d=>S(b,d)<0)
d===-1?this.items.push(b):this.items.splice(d,0,b)}else this.items.push(b)}delete(d){const v=findPair(this.items,d)
return!!v&&this.items.splice(this.items.indexOf(v),1).length>0}get(d,v){const b=findPair(this.items,d),T=b?.value
return(!v&&isScalar(T)?T.value:T)??void 0}has(d){return!!findPair(this.items,d)}set(d,v){this.add(new Pair(d,v),!0)}toJSON(d,v,b){const T=b?new b:v?.mapAsMap?new Map:{}
v?.onCreate&&v.onCreate(T)
for(const d of this.items)addPairToJSMap(v,T,d)
return T}toString(d,v,b){if(!d)return JSON.stringify(this)
for(const d of this.items)if(!isPair(d))throw new Error(`Map items must all be pairs; found ${JSON.stringify(d)} instead`)
!d.allNullValues&&this.hasAllNullValues(!1)&&(d=Object.assign({},d,{allNullValues:!0}))
return stringifyCollection(this,d,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:d.indent||"",onChompKeep:b,onComment:v})}}const rt={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(d,v){isMap(d)||v("Expected a mapping for this tag")
return d},createNode:(d,v,b)=>YAMLMap.from(d,v,b)}
class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(d){super(L,d)
this.items=[]}add(d){this.items.push(d)}delete(d){const v=asItemIndex(d)
return typeof v=="number"&&this.items.splice(v,1).length>0}get(d,v){const b=asItemIndex(d)
if(typeof b!="number")return
const T=this.items[b]
return!v&&isScalar(T)?T.value:T}has(d){const v=asItemIndex(d)
return typeof v=="number"&&v<this.items.length}set(d,v){const b=asItemIndex(d)
if(typeof b!="number")throw new Error(`Expected a valid index, not ${d}.`)
const T=this.items[b]
isScalar(T)&&isScalarValue(v)?T.value=v:this.items[b]=v}toJSON(d,v){const b=[]
v?.onCreate&&v.onCreate(b)
let T=0
for(const d of this.items)b.push(toJS(d,String(T++),v))
return b}toString(d,v,b){return d?stringifyCollection(this,d,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(d.indent||"")+"  ",onChompKeep:b,onComment:v}):JSON.stringify(this)}static from(d,v,b){const{replacer:T}=b,S=new this(d)
if(v&&Symbol.iterator in Object(v)){let d=0
for(let O of v){if(typeof T=="function"){const b=v instanceof Set?O:String(d++)
O=T.call(v,b,O)}S.items.push(createNode(O,void 0,b))}}return S}}function asItemIndex(d){let v=isScalar(d)?d.value:d
v&&typeof v=="string"&&(v=Number(v))
return typeof v=="number"&&Number.isInteger(v)&&v>=0?v:null}const ct={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(d,v){isSeq(d)||v("Expected a sequence for this tag")
return d},createNode:(d,v,b)=>YAMLSeq.from(d,v,b)},pt={identify:d=>typeof d=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify(d,v,b,T){return stringifyString_stringifyString(d,v=Object.assign({actualString:!0},v),b,T)}},bt={identify:d=>d==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:d},v)=>typeof d=="string"&&bt.test.test(d)?d:v.options.nullStr},_t={identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:d=>new Scalar(d[0]==="t"||d[0]==="T"),stringify({source:d,value:v},b){return d&&_t.test.test(d)&&v===(d[0]==="t"||d[0]==="T")?d:v?b.options.trueStr:b.options.falseStr}}
function stringifyNumber({format:d,minFractionDigits:v,tag:b,value:T}){if(typeof T=="bigint")return String(T)
const S=typeof T=="number"?T:Number(T)
if(!isFinite(S))return isNaN(S)?".nan":S<0?"-.inf":".inf"
let O=Object.is(T,-0)?"-0":JSON.stringify(T)
if(!d&&v&&(!b||b==="tag:yaml.org,2002:float")&&/^-?\d/.test(O)&&!O.includes("e")){let d=O.indexOf(".")
if(d<0){d=O.length
O+="."}let b=v-(O.length-d-1)
while(b-- >0)O+="0"}return O}const Tt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:d=>d.slice(-3).toLowerCase()==="nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},Nt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d),stringify(d){const v=Number(d.value)
return isFinite(v)?v.toExponential():stringifyNumber(d)}},$t={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(d){const v=new Scalar(parseFloat(d)),b=d.indexOf(".")
b!==-1&&d[d.length-1]==="0"&&(v.minFractionDigits=d.length-b-1)
return v},stringify:stringifyNumber},intIdentify=d=>typeof d=="bigint"||Number.isInteger(d),intResolve=(d,v,b,{intAsBigInt:T})=>T?BigInt(d):parseInt(d.substring(v),b)
function intStringify(d,v,b){const{value:T}=d
return intIdentify(T)&&T>=0?b+T.toString(v):stringifyNumber(d)}const Ct={identify:d=>intIdentify(d)&&d>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(d,v,b)=>intResolve(d,2,8,b),stringify:d=>intStringify(d,8,"0o")},It={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(d,v,b)=>intResolve(d,0,10,b),stringify:stringifyNumber},Pt={identify:d=>intIdentify(d)&&d>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(d,v,b)=>intResolve(d,2,16,b),stringify:d=>intStringify(d,16,"0x")},Lt=[rt,ct,pt,bt,_t,Ct,It,Pt,Tt,Nt,$t]
function schema_intIdentify(d){return typeof d=="bigint"||Number.isInteger(d)}const stringifyJSON=({value:d})=>JSON.stringify(d),Rt=[{identify:d=>typeof d=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify:stringifyJSON},{identify:d=>d==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:d=>d==="true",stringify:stringifyJSON},{identify:schema_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(d,v,{intAsBigInt:b})=>b?BigInt(d):parseInt(d,10),stringify:({value:d})=>schema_intIdentify(d)?d.toString():JSON.stringify(d)},{identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:d=>parseFloat(d),stringify:stringifyJSON}],jt={default:!0,tag:"",test:/^/,resolve(d,v){v(`Unresolved plain scalar ${JSON.stringify(d)}`)
return d}},Ft=[rt,ct].concat(Rt,jt),Mt={identify:d=>d instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(d,v){if(typeof atob=="function"){const v=atob(d.replace(/[\n\r]/g,"")),b=new Uint8Array(v.length)
for(let d=0;d<v.length;++d)b[d]=v.charCodeAt(d)
return b}v("This environment does not support reading binary tags; either Buffer or atob is required")
return d},stringify({comment:d,type:v,value:b},T,S,O){if(!b)return""
const C=b
let P
if(typeof btoa!="function")throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let d=""
for(let v=0;v<C.length;++v)d+=String.fromCharCode(C[v])
P=btoa(d)}v??(v=Scalar.BLOCK_LITERAL)
if(v!==Scalar.QUOTE_DOUBLE){const d=Math.max(T.options.lineWidth-T.indent.length,T.options.minContentWidth),b=Math.ceil(P.length/d),S=new Array(b)
for(let v=0,T=0;v<b;++v,T+=d)S[v]=P.substr(T,d)
P=S.join(v===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString_stringifyString({comment:d,type:v,value:P},T,S,O)}}
function resolvePairs(d,v){if(isSeq(d))for(let b=0;b<d.items.length;++b){let T=d.items[b]
if(!isPair(T)){if(isMap(T)){T.items.length>1&&v("Each pair must have its own sequence indicator")
const d=T.items[0]||new Pair(new Scalar(null))
T.commentBefore&&(d.key.commentBefore=d.key.commentBefore?`${T.commentBefore}\n${d.key.commentBefore}`:T.commentBefore)
if(T.comment){const v=d.value??d.key
v.comment=v.comment?`${T.comment}\n${v.comment}`:T.comment}T=d}d.items[b]=isPair(T)?T:new Pair(T)}}else v("Expected a sequence for this tag")
return d}function createPairs(d,v,b){const{replacer:T}=b,S=new YAMLSeq(d)
S.tag="tag:yaml.org,2002:pairs"
let O=0
if(v&&Symbol.iterator in Object(v))for(let d of v){typeof T=="function"&&(d=T.call(v,String(O++),d))
let C,P
if(Array.isArray(d)){if(d.length!==2)throw new TypeError(`Expected [key, value] tuple: ${d}`)
C=d[0]
P=d[1]}else if(d&&d instanceof Object){const v=Object.keys(d)
if(v.length!==1)throw new TypeError(`Expected tuple with one key, not ${v.length} keys`)
C=v[0]
P=d[C]}else C=d
S.items.push(createPair(C,P,b))}return S}const Dt={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
class YAMLOMap extends YAMLSeq{constructor(){super()
this.add=YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(d,v){if(!v)return super.toJSON(d)
const b=new Map
v?.onCreate&&v.onCreate(b)
for(const d of this.items){let T,S
if(isPair(d)){T=toJS(d.key,"",v)
S=toJS(d.value,T,v)}else T=toJS(d,"",v)
if(b.has(T))throw new Error("Ordered maps must not include duplicate keys")
b.set(T,S)}return b}static from(d,v,b){const T=createPairs(d,v,b),S=new this
S.items=T.items
return S}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const Bt={collection:"seq",identify:d=>d instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(d,v){const b=resolvePairs(d,v),T=[]
for(const{key:d}of b.items)isScalar(d)&&(T.includes(d.value)?v(`Ordered maps must not include duplicate keys: ${d.value}`):T.push(d.value))
return Object.assign(new YAMLOMap,b)},createNode:(d,v,b)=>YAMLOMap.from(d,v,b)}
function boolStringify({value:d,source:v},b){return v&&(d?Ut:qt).test.test(v)?v:d?b.options.trueStr:b.options.falseStr}const Ut={identify:d=>d===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},qt={identify:d=>d===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify},Kt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:d=>d.slice(-3).toLowerCase()==="nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},Gt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d.replace(/_/g,"")),stringify(d){const v=Number(d.value)
return isFinite(v)?v.toExponential():stringifyNumber(d)}},Yt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(d){const v=new Scalar(parseFloat(d.replace(/_/g,""))),b=d.indexOf(".")
if(b!==-1){const T=d.substring(b+1).replace(/_/g,"")
T[T.length-1]==="0"&&(v.minFractionDigits=T.length)}return v},stringify:stringifyNumber},int_intIdentify=d=>typeof d=="bigint"||Number.isInteger(d)
function int_intResolve(d,v,b,{intAsBigInt:T}){const S=d[0]
S!=="-"&&S!=="+"||(v+=1)
d=d.substring(v).replace(/_/g,"")
if(T){switch(b){case 2:d=`0b${d}`
break
case 8:d=`0o${d}`
break
case 16:d=`0x${d}`}const v=BigInt(d)
return S==="-"?BigInt(-1)*v:v}const O=parseInt(d,b)
return S==="-"?-1*O:O}function int_intStringify(d,v,b){const{value:T}=d
if(int_intIdentify(T)){const d=T.toString(v)
return T<0?"-"+b+d.substr(1):b+d}return stringifyNumber(d)}const Vt={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(d,v,b)=>int_intResolve(d,2,2,b),stringify:d=>int_intStringify(d,2,"0b")},Wt={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(d,v,b)=>int_intResolve(d,1,8,b),stringify:d=>int_intStringify(d,8,"0")},Ht={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(d,v,b)=>int_intResolve(d,0,10,b),stringify:stringifyNumber},Jt={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(d,v,b)=>int_intResolve(d,2,16,b),stringify:d=>int_intStringify(d,16,"0x")}
class YAMLSet extends YAMLMap{constructor(d){super(d)
this.tag=YAMLSet.tag}add(d){let v
v=isPair(d)?d:d&&typeof d=="object"&&"key"in d&&"value"in d&&d.value===null?new Pair(d.key,null):new Pair(d,null)
findPair(this.items,v.key)||this.items.push(v)}get(d,v){const b=findPair(this.items,d)
return!v&&isPair(b)?isScalar(b.key)?b.key.value:b.key:b}set(d,v){if(typeof v!="boolean")throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof v)
const b=findPair(this.items,d)
b&&!v?this.items.splice(this.items.indexOf(b),1):!b&&v&&this.items.push(new Pair(d))}toJSON(d,v){return super.toJSON(d,v,Set)}toString(d,v,b){if(!d)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},d,{allNullValues:!0}),v,b)
throw new Error("Set items must all have null values")}static from(d,v,b){const{replacer:T}=b,S=new this(d)
if(v&&Symbol.iterator in Object(v))for(let d of v){typeof T=="function"&&(d=T.call(v,d,d))
S.items.push(createPair(d,null,b))}return S}}YAMLSet.tag="tag:yaml.org,2002:set"
const zt={collection:"map",identify:d=>d instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(d,v,b)=>YAMLSet.from(d,v,b),resolve(d,v){if(isMap(d)){if(d.hasAllNullValues(!0))return Object.assign(new YAMLSet,d)
v("Set items must all have null values")}else v("Expected a mapping for this tag")
return d}}
function parseSexagesimal(d,v){const b=d[0],T=b==="-"||b==="+"?d.substring(1):d,num=d=>v?BigInt(d):Number(d),S=T.replace(/_/g,"").split(":").reduce((d,v)=>d*num(60)+num(v),num(0))
return b==="-"?num(-1)*S:S}function stringifySexagesimal(d){let{value:v}=d,num=d=>d
if(typeof v=="bigint")num=d=>BigInt(d)
else if(isNaN(v)||!isFinite(v))return stringifyNumber(d)
let b=""
if(v<0){b="-"
v*=num(-1)}const T=num(60),S=[v%T]
if(v<60)S.unshift(0)
else{v=(v-S[0])/T
S.unshift(v%T)
if(v>=60){v=(v-S[0])/T
S.unshift(v)}}return b+S.map(d=>String(d).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const Qt={identify:d=>typeof d=="bigint"||Number.isInteger(d),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(d,v,{intAsBigInt:b})=>parseSexagesimal(d,b),stringify:stringifySexagesimal},Xt={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:d=>parseSexagesimal(d,!1),stringify:stringifySexagesimal},Zt={identify:d=>d instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(d){const v=d.match(Zt.test)
if(!v)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,b,T,S,O,C,P]=v.map(Number),L=v[7]?Number((v[7]+"00").substr(1,3)):0
let te=Date.UTC(b,T-1,S,O||0,C||0,P||0,L)
const ue=v[8]
if(ue&&ue!=="Z"){let d=parseSexagesimal(ue,!1)
Math.abs(d)<30&&(d*=60)
te-=6e4*d}return new Date(te)},stringify:({value:d})=>d?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""},en=[rt,ct,pt,bt,Ut,qt,Vt,Wt,Ht,Jt,Kt,Gt,Yt,Mt,nt,Bt,Dt,zt,Qt,Xt,Zt],tn=new Map([["core",Lt],["failsafe",[rt,ct,pt]],["json",Ft],["yaml11",en],["yaml-1.1",en]]),nn={binary:Mt,bool:_t,float:$t,floatExp:Nt,floatNaN:Tt,floatTime:Xt,int:It,intHex:Pt,intOct:Ct,intTime:Qt,map:rt,merge:nt,null:bt,omap:Bt,pairs:Dt,seq:ct,set:zt,timestamp:Zt},rn={"tag:yaml.org,2002:binary":Mt,"tag:yaml.org,2002:merge":nt,"tag:yaml.org,2002:omap":Bt,"tag:yaml.org,2002:pairs":Dt,"tag:yaml.org,2002:set":zt,"tag:yaml.org,2002:timestamp":Zt}
function getTags(d,v,b){const T=tn.get(v)
if(T&&!d)return b&&!T.includes(nt)?T.concat(nt):T.slice()
let S=T
if(!S){if(!Array.isArray(d)){const d=Array.from(tn.keys()).filter(d=>d!=="yaml11").map(d=>JSON.stringify(d)).join(", ")
throw new Error(`Unknown schema "${v}"; use one of ${d} or define customTags array`)}S=[]}if(Array.isArray(d))for(const v of d)S=S.concat(v)
else typeof d=="function"&&(S=d(S.slice()))
b&&(S=S.concat(nt))
return S.reduce((d,v)=>{const b=typeof v=="string"?nn[v]:v
if(!b){const d=JSON.stringify(v),b=Object.keys(nn).map(d=>JSON.stringify(d)).join(", ")
throw new Error(`Unknown custom tag ${d}; use one of ${b}`)}d.includes(b)||d.push(b)
return d},[])}const sortMapEntriesByKey=(d,v)=>d.key<v.key?-1:d.key>v.key?1:0
class Schema{constructor({compat:d,customTags:v,merge:b,resolveKnownTags:T,schema:S,sortMapEntries:C,toStringDefaults:te}){this.compat=Array.isArray(d)?getTags(d,"compat"):d?getTags(null,d):null
this.name=typeof S=="string"&&S||"core"
this.knownTags=T?rn:{}
this.tags=getTags(v,this.name,b)
this.toStringOptions=te??null
Object.defineProperty(this,O,{value:rt})
Object.defineProperty(this,P,{value:pt})
Object.defineProperty(this,L,{value:ct})
this.sortMapEntries=typeof C=="function"?C:C===!0?sortMapEntriesByKey:null}clone(){const d=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
d.tags=this.tags.slice()
return d}}function stringifyDocument(d,v){const b=[]
let T=v.directives===!0
if(v.directives!==!1&&d.directives){const v=d.directives.toString(d)
if(v){b.push(v)
T=!0}else d.directives.docStart&&(T=!0)}T&&b.push("---")
const S=createStringifyContext(d,v),{commentString:O}=S.options
if(d.commentBefore){b.length!==1&&b.unshift("")
const v=O(d.commentBefore)
b.unshift(indentComment(v,""))}let C=!1,P=null
if(d.contents){if(isNode(d.contents)){d.contents.spaceBefore&&T&&b.push("")
if(d.contents.commentBefore){const v=O(d.contents.commentBefore)
b.push(indentComment(v,""))}S.forceBlockIndent=!!d.comment
P=d.contents.comment}const v=P?void 0:()=>C=!0
let L=stringify(d.contents,S,()=>P=null,v)
P&&(L+=lineComment(L,"",O(P)))
L[0]!=="|"&&L[0]!==">"||b[b.length-1]!=="---"?b.push(L):b[b.length-1]=`--- ${L}`}else b.push(stringify(d.contents,S))
if(d.directives?.docEnd)if(d.comment){const v=O(d.comment)
if(v.includes("\n")){b.push("...")
b.push(indentComment(v,""))}else b.push(`... ${v}`)}else b.push("...")
else{let v=d.comment
v&&C&&(v=v.replace(/^\n+/,""))
if(v){C&&!P||b[b.length-1]===""||b.push("")
b.push(indentComment(O(v),""))}}return b.join("\n")+"\n"}class Document_Document{constructor(d,v,b){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,te,{value:S})
let T=null
if(typeof v=="function"||Array.isArray(v))T=v
else if(b===void 0&&v){b=v
v=void 0}const O=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},b)
this.options=O
let{version:C}=O
if(b?._directives){this.directives=b._directives.atDocument()
this.directives.yaml.explicit&&(C=this.directives.yaml.version)}else this.directives=new Directives({version:C})
this.setSchema(C,b)
this.contents=d===void 0?null:this.createNode(d,T,b)}clone(){const d=Object.create(Document_Document.prototype,{[te]:{value:S}})
d.commentBefore=this.commentBefore
d.comment=this.comment
d.errors=this.errors.slice()
d.warnings=this.warnings.slice()
d.options=Object.assign({},this.options)
this.directives&&(d.directives=this.directives.clone())
d.schema=this.schema.clone()
d.contents=isNode(this.contents)?this.contents.clone(d.schema):this.contents
this.range&&(d.range=this.range.slice())
return d}add(d){assertCollection(this.contents)&&this.contents.add(d)}addIn(d,v){assertCollection(this.contents)&&this.contents.addIn(d,v)}createAlias(d,v){if(!d.anchor){const b=anchorNames(this)
d.anchor=!v||b.has(v)?findNewAnchor(v||"a",b):v}return new Alias(d.anchor)}createNode(d,v,b){let T
if(typeof v=="function"){d=v.call({"":d},"",d)
T=v}else if(Array.isArray(v)){const keyToStr=d=>typeof d=="number"||d instanceof String||d instanceof Number,d=v.filter(keyToStr).map(String)
d.length>0&&(v=v.concat(d))
T=v}else if(b===void 0&&v){b=v
v=void 0}const{aliasDuplicateObjects:S,anchorPrefix:O,flow:C,keepUndefined:P,onTagObj:L,tag:te}=b??{},{onAnchor:ue,setAnchors:de,sourceObjects:ve}=createNodeAnchors(this,O||"a"),we=createNode(d,te,{aliasDuplicateObjects:S??!0,keepUndefined:P??!1,onAnchor:ue,onTagObj:L,replacer:T,schema:this.schema,sourceObjects:ve})
C&&isCollection(we)&&(we.flow=!0)
de()
return we}createPair(d,v,b={}){const T=this.createNode(d,null,b),S=this.createNode(v,null,b)
return new Pair(T,S)}delete(d){return!!assertCollection(this.contents)&&this.contents.delete(d)}deleteIn(d){if(isEmptyPath(d)){if(this.contents==null)return!1
this.contents=null
return!0}return!!assertCollection(this.contents)&&this.contents.deleteIn(d)}get(d,v){return isCollection(this.contents)?this.contents.get(d,v):void 0}getIn(d,v){return isEmptyPath(d)?!v&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(d,v):void 0}has(d){return!!isCollection(this.contents)&&this.contents.has(d)}hasIn(d){return isEmptyPath(d)?this.contents!==void 0:!!isCollection(this.contents)&&this.contents.hasIn(d)}set(d,v){this.contents==null?this.contents=collectionFromPath(this.schema,[d],v):assertCollection(this.contents)&&this.contents.set(d,v)}setIn(d,v){isEmptyPath(d)?this.contents=v:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(d),v):assertCollection(this.contents)&&this.contents.setIn(d,v)}setSchema(d,v={}){typeof d=="number"&&(d=String(d))
let b
switch(d){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"})
b={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=d:this.directives=new Directives({version:d})
b={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives
b=null
break
default:{const v=JSON.stringify(d)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}if(v.schema instanceof Object)this.schema=v.schema
else{if(!b)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema(Object.assign(b,v))}}toJS({json:d,jsonArg:v,mapAsMap:b,maxAliasCount:T,onAnchor:S,reviver:O}={}){const C={anchors:new Map,doc:this,keep:!d,mapAsMap:b===!0,mapKeyWarned:!1,maxAliasCount:typeof T=="number"?T:100},P=toJS(this.contents,v??"",C)
if(typeof S=="function")for(const{count:d,res:v}of C.anchors.values())S(v,d)
return typeof O=="function"?applyReviver(O,{"":P},"",P):P}toJSON(d,v){return this.toJS({json:!0,jsonArg:d,mapAsMap:!1,onAnchor:v})}toString(d={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in d&&(!Number.isInteger(d.indent)||Number(d.indent)<=0)){const v=JSON.stringify(d.indent)
throw new Error(`"indent" option must be a positive integer, not ${v}`)}return stringifyDocument(this,d)}}function assertCollection(d){if(isCollection(d))return!0
throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{constructor(d,v,b,T){super()
this.name=d
this.code=b
this.message=T
this.pos=v}}class errors_YAMLParseError extends YAMLError{constructor(d,v,b){super("YAMLParseError",d,v,b)}}class YAMLWarning extends YAMLError{constructor(d,v,b){super("YAMLWarning",d,v,b)}}const errors_prettifyError=(d,v)=>b=>{if(b.pos[0]===-1)return
b.linePos=b.pos.map(d=>v.linePos(d))
const{line:T,col:S}=b.linePos[0]
b.message+=` at line ${T}, column ${S}`
let O=S-1,C=d.substring(v.lineStarts[T-1],v.lineStarts[T]).replace(/[\n\r]+$/,"")
if(O>=60&&C.length>80){const d=Math.min(O-39,C.length-79)
C="\u2026"+C.substring(d)
O-=d-1}C.length>80&&(C=C.substring(0,79)+"\u2026")
if(T>1&&/^ *$/.test(C.substring(0,O))){let b=d.substring(v.lineStarts[T-2],v.lineStarts[T-1])
b.length>80&&(b=b.substring(0,79)+"\u2026\n")
C=b+C}if(/[^ ]/.test(C)){let d=1
const v=b.linePos[1]
v?.line===T&&v.col>S&&(d=Math.max(1,Math.min(v.col-S,80-O)))
const P=" ".repeat(O)+"^".repeat(d)
b.message+=`:\n\n${C}\n${P}\n`}}
function resolveProps(d,{flow:v,indicator:b,next:T,offset:S,onError:O,parentIndent:C,startOnNewline:P}){let L=!1,te=P,ue=P,de="",ve="",we=!1,Ee=!1,xe=null,Oe=null,Je=null,tt=null,nt=null,rt=null,ct=null
for(const S of d){if(Ee){S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&O(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
Ee=!1}if(xe){te&&S.type!=="comment"&&S.type!=="newline"&&O(xe,"TAB_AS_INDENT","Tabs are not allowed as indentation")
xe=null}switch(S.type){case"space":v||b==="doc-start"&&T?.type==="flow-collection"||!S.source.includes("\t")||(xe=S)
ue=!0
break
case"comment":{ue||O(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const d=S.source.substring(1)||" "
de?de+=ve+d:de=d
ve=""
te=!1
break}case"newline":te?de?de+=S.source:rt&&b==="seq-item-ind"||(L=!0):ve+=S.source
te=!0
we=!0;(Oe||Je)&&(tt=S)
ue=!0
break
case"anchor":Oe&&O(S,"MULTIPLE_ANCHORS","A node can have at most one anchor")
S.source.endsWith(":")&&O(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0)
Oe=S
ct??(ct=S.offset)
te=!1
ue=!1
Ee=!0
break
case"tag":Je&&O(S,"MULTIPLE_TAGS","A node can have at most one tag")
Je=S
ct??(ct=S.offset)
te=!1
ue=!1
Ee=!0
break
case b:(Oe||Je)&&O(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`)
rt&&O(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${v??"collection"}`)
rt=S
te=b==="seq-item-ind"||b==="explicit-key-ind"
ue=!1
break
case"comma":if(v){nt&&O(S,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`)
nt=S
te=!1
ue=!1
break}default:O(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`)
te=!1
ue=!1}}const pt=d[d.length-1],bt=pt?pt.offset+pt.source.length:S
Ee&&T&&T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&(T.type!=="scalar"||T.source!=="")&&O(T.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
xe&&(te&&xe.indent<=C||T?.type==="block-map"||T?.type==="block-seq")&&O(xe,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:nt,found:rt,spaceBefore:L,comment:de,hasNewline:we,anchor:Oe,tag:Je,newlineAfterProp:tt,end:bt,start:ct??bt}}function containsNewline(d){if(!d)return null
switch(d.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(d.source.includes("\n"))return!0
if(d.end)for(const v of d.end)if(v.type==="newline")return!0
return!1
case"flow-collection":for(const v of d.items){for(const d of v.start)if(d.type==="newline")return!0
if(v.sep)for(const d of v.sep)if(d.type==="newline")return!0
if(containsNewline(v.key)||containsNewline(v.value))return!0}return!1
default:return!0}}function flowIndentCheck(d,v,b){if(v?.type==="flow-collection"){const T=v.end[0]
T.indent!==d||T.source!=="]"&&T.source!=="}"||!containsNewline(v)||b(T,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(d,v,b){const{uniqueKeys:T}=d.options
if(T===!1)return!1
const S=typeof T=="function"?T:(d,v)=>d===v||isScalar(d)&&isScalar(v)&&d.value===v.value
return v.some(d=>S(d.key,b))}const on="All mapping items must start at the same column"
function resolveBlockMap({composeNode:d,composeEmptyNode:v},b,T,S,O){const C=new(O?.nodeClass??YAMLMap)(b.schema)
b.atRoot&&(b.atRoot=!1)
let P=T.offset,L=null
for(const O of T.items){const{start:te,key:ue,sep:de,value:ve}=O,we=resolveProps(te,{indicator:"explicit-key-ind",next:ue??de?.[0],offset:P,onError:S,parentIndent:T.indent,startOnNewline:!0}),Ee=!we.found
if(Ee){ue&&(ue.type==="block-seq"?S(P,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in ue&&ue.indent!==T.indent&&S(P,"BAD_INDENT",on))
if(!we.anchor&&!we.tag&&!de){L=we.end
we.comment&&(C.comment?C.comment+="\n"+we.comment:C.comment=we.comment)
continue}(we.newlineAfterProp||containsNewline(ue))&&S(ue??te[te.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else we.found?.indent!==T.indent&&S(P,"BAD_INDENT",on)
b.atKey=!0
const xe=we.end,Oe=ue?d(b,ue,we,S):v(b,xe,te,null,we,S)
b.schema.compat&&flowIndentCheck(T.indent,ue,S)
b.atKey=!1
mapIncludes(b,C.items,Oe)&&S(xe,"DUPLICATE_KEY","Map keys must be unique")
const Je=resolveProps(de??[],{indicator:"map-value-ind",next:ve,offset:Oe.range[2],onError:S,parentIndent:T.indent,startOnNewline:!ue||ue.type==="block-scalar"})
P=Je.end
if(Je.found){if(Ee){ve?.type!=="block-map"||Je.hasNewline||S(P,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
b.options.strict&&we.start<Je.found.offset-1024&&S(Oe.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const L=ve?d(b,ve,Je,S):v(b,P,de,null,Je,S)
b.schema.compat&&flowIndentCheck(T.indent,ve,S)
P=L.range[2]
const te=new Pair(Oe,L)
b.options.keepSourceTokens&&(te.srcToken=O)
C.items.push(te)}else{Ee&&S(Oe.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
Je.comment&&(Oe.comment?Oe.comment+="\n"+Je.comment:Oe.comment=Je.comment)
const d=new Pair(Oe)
b.options.keepSourceTokens&&(d.srcToken=O)
C.items.push(d)}}L&&L<P&&S(L,"IMPOSSIBLE","Map comment with trailing content")
C.range=[T.offset,P,L??P]
return C}function resolveBlockSeq({composeNode:d,composeEmptyNode:v},b,T,S,O){const C=new(O?.nodeClass??YAMLSeq)(b.schema)
b.atRoot&&(b.atRoot=!1)
b.atKey&&(b.atKey=!1)
let P=T.offset,L=null
for(const{start:O,value:te}of T.items){const ue=resolveProps(O,{indicator:"seq-item-ind",next:te,offset:P,onError:S,parentIndent:T.indent,startOnNewline:!0})
if(!ue.found){if(!(ue.anchor||ue.tag||te)){L=ue.end
ue.comment&&(C.comment=ue.comment)
continue}te?.type==="block-seq"?S(ue.end,"BAD_INDENT","All sequence items must start at the same column"):S(P,"MISSING_CHAR","Sequence item without - indicator")}const de=te?d(b,te,ue,S):v(b,ue.end,O,null,ue,S)
b.schema.compat&&flowIndentCheck(T.indent,te,S)
P=de.range[2]
C.items.push(de)}C.range=[T.offset,P,L??P]
return C}function resolveEnd(d,v,b,T){let S=""
if(d){let O=!1,C=""
for(const P of d){const{source:d,type:L}=P
switch(L){case"space":O=!0
break
case"comment":{b&&!O&&T(P,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const v=d.substring(1)||" "
S?S+=C+v:S=v
C=""
break}case"newline":S&&(C+=d)
O=!0
break
default:T(P,"UNEXPECTED_TOKEN",`Unexpected ${L} at node end`)}v+=d.length}}return{comment:S,offset:v}}const an="Block collections are not allowed within flow collections",isBlock=d=>d&&(d.type==="block-map"||d.type==="block-seq")
function resolveFlowCollection({composeNode:d,composeEmptyNode:v},b,T,S,O){const C=T.start.source==="{",P=C?"flow map":"flow sequence",L=new(O?.nodeClass??(C?YAMLMap:YAMLSeq))(b.schema)
L.flow=!0
const te=b.atRoot
te&&(b.atRoot=!1)
b.atKey&&(b.atKey=!1)
let ue=T.offset+T.start.source.length
for(let O=0;O<T.items.length;++O){const te=T.items[O],{start:de,key:ve,sep:we,value:Ee}=te,xe=resolveProps(de,{flow:P,indicator:"explicit-key-ind",next:ve??we?.[0],offset:ue,onError:S,parentIndent:T.indent,startOnNewline:!1})
if(!xe.found){if(!(xe.anchor||xe.tag||we||Ee)){O===0&&xe.comma?S(xe.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`):O<T.items.length-1&&S(xe.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${P}`)
xe.comment&&(L.comment?L.comment+="\n"+xe.comment:L.comment=xe.comment)
ue=xe.end
continue}!C&&b.options.strict&&containsNewline(ve)&&S(ve,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(O===0)xe.comma&&S(xe.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`)
else{xe.comma||S(xe.start,"MISSING_CHAR",`Missing , between ${P} items`)
if(xe.comment){let d=""
e:for(const v of de)switch(v.type){case"comma":case"space":break
case"comment":d=v.source.substring(1)
break e
default:break e}if(d){let v=L.items[L.items.length-1]
isPair(v)&&(v=v.value??v.key)
v.comment?v.comment+="\n"+d:v.comment=d
xe.comment=xe.comment.substring(d.length+1)}}}if(C||we||xe.found){b.atKey=!0
const O=xe.end,Oe=ve?d(b,ve,xe,S):v(b,O,de,null,xe,S)
isBlock(ve)&&S(Oe.range,"BLOCK_IN_FLOW",an)
b.atKey=!1
const Je=resolveProps(we??[],{flow:P,indicator:"map-value-ind",next:Ee,offset:Oe.range[2],onError:S,parentIndent:T.indent,startOnNewline:!1})
if(Je.found){if(!C&&!xe.found&&b.options.strict){if(we)for(const d of we){if(d===Je.found)break
if(d.type==="newline"){S(d,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}xe.start<Je.found.offset-1024&&S(Je.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else Ee&&("source"in Ee&&Ee.source?.[0]===":"?S(Ee,"MISSING_CHAR",`Missing space after : in ${P}`):S(Je.start,"MISSING_CHAR",`Missing , or : between ${P} items`))
const tt=Ee?d(b,Ee,Je,S):Je.found?v(b,Je.end,we,null,Je,S):null
tt?isBlock(Ee)&&S(tt.range,"BLOCK_IN_FLOW",an):Je.comment&&(Oe.comment?Oe.comment+="\n"+Je.comment:Oe.comment=Je.comment)
const nt=new Pair(Oe,tt)
b.options.keepSourceTokens&&(nt.srcToken=te)
if(C){const d=L
mapIncludes(b,d.items,Oe)&&S(O,"DUPLICATE_KEY","Map keys must be unique")
d.items.push(nt)}else{const d=new YAMLMap(b.schema)
d.flow=!0
d.items.push(nt)
const v=(tt??Oe).range
d.range=[Oe.range[0],v[1],v[2]]
L.items.push(d)}ue=tt?tt.range[2]:Je.end}else{const T=Ee?d(b,Ee,xe,S):v(b,xe.end,we,null,xe,S)
L.items.push(T)
ue=T.range[2]
isBlock(Ee)&&S(T.range,"BLOCK_IN_FLOW",an)}}const de=C?"}":"]",[ve,...we]=T.end
let Ee=ue
if(ve?.source===de)Ee=ve.offset+ve.source.length
else{const d=P[0].toUpperCase()+P.substring(1)
S(ue,te?"MISSING_CHAR":"BAD_INDENT",te?`${d} must end with a ${de}`:`${d} in block collection must be sufficiently indented and end with a ${de}`)
ve&&ve.source.length!==1&&we.unshift(ve)}if(we.length>0){const d=resolveEnd(we,Ee,b.options.strict,S)
d.comment&&(L.comment?L.comment+="\n"+d.comment:L.comment=d.comment)
L.range=[T.offset,Ee,d.offset]}else L.range=[T.offset,Ee,Ee]
return L}function resolveCollection(d,v,b,T,S,O){const C=b.type==="block-map"?resolveBlockMap(d,v,b,T,O):b.type==="block-seq"?resolveBlockSeq(d,v,b,T,O):resolveFlowCollection(d,v,b,T,O),P=C.constructor
if(S==="!"||S===P.tagName){C.tag=P.tagName
return C}S&&(C.tag=S)
return C}function composeCollection(d,v,b,T,S){const O=T.tag,C=O?v.directives.tagName(O.source,d=>S(O,"TAG_RESOLVE_FAILED",d)):null
if(b.type==="block-seq"){const{anchor:d,newlineAfterProp:v}=T,b=d&&O?d.offset>O.offset?d:O:d??O
b&&(!v||v.offset<b.offset)&&S(b,"MISSING_CHAR","Missing newline after block sequence props")}const P=b.type==="block-map"?"map":b.type==="block-seq"?"seq":b.start.source==="{"?"map":"seq"
if(!O||!C||C==="!"||C===YAMLMap.tagName&&P==="map"||C===YAMLSeq.tagName&&P==="seq")return resolveCollection(d,v,b,S,C)
let L=v.schema.tags.find(d=>d.tag===C&&d.collection===P)
if(!L){const T=v.schema.knownTags[C]
if(T?.collection!==P){T?S(O,"BAD_COLLECTION_TYPE",`${T.tag} used for ${P} collection, but expects ${T.collection??"scalar"}`,!0):S(O,"TAG_RESOLVE_FAILED",`Unresolved tag: ${C}`,!0)
return resolveCollection(d,v,b,S,C)}v.schema.tags.push(Object.assign({},T,{default:!1}))
L=T}const te=resolveCollection(d,v,b,S,C,L),ue=L.resolve?.(te,d=>S(O,"TAG_RESOLVE_FAILED",d),v.options)??te,de=isNode(ue)?ue:new Scalar(ue)
de.range=te.range
de.tag=C
L?.format&&(de.format=L.format)
return de}function resolve_block_scalar_resolveBlockScalar(d,v,b){const T=v.offset,S=parseBlockScalarHeader(v,d.options.strict,b)
if(!S)return{value:"",type:null,comment:"",range:[T,T,T]}
const O=S.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,C=v.source?splitLines(v.source):[]
let P=C.length
for(let d=C.length-1;d>=0;--d){const v=C[d][1]
if(v!==""&&v!=="\r")break
P=d}if(P===0){const d=S.chomp==="+"&&C.length>0?"\n".repeat(Math.max(1,C.length-1)):""
let b=T+S.length
v.source&&(b+=v.source.length)
return{value:d,type:O,comment:S.comment,range:[T,b,b]}}let L=v.indent+S.indent,te=v.offset+S.length,ue=0
for(let v=0;v<P;++v){const[T,O]=C[v]
if(O!==""&&O!=="\r"){if(T.length<L){const d="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
b(te+T.length,"MISSING_CHAR",d)}S.indent===0&&(L=T.length)
ue=v
L!==0||d.atRoot||b(te,"BAD_INDENT","Block scalar values in collections must be indented")
break}S.indent===0&&T.length>L&&(L=T.length)
te+=T.length+O.length+1}for(let d=C.length-1;d>=P;--d)C[d][0].length>L&&(P=d+1)
let de="",ve="",we=!1
for(let d=0;d<ue;++d)de+=C[d][0].slice(L)+"\n"
for(let d=ue;d<P;++d){let[v,T]=C[d]
te+=v.length+T.length+1
const P=T[T.length-1]==="\r"
P&&(T=T.slice(0,-1))
if(T&&v.length<L){const d="Block scalar lines must not be less indented than their "+(S.indent?"explicit indentation indicator":"first line")
b(te-T.length-(P?2:1),"BAD_INDENT",d)
v=""}if(O===Scalar.BLOCK_LITERAL){de+=ve+v.slice(L)+T
ve="\n"}else if(v.length>L||T[0]==="\t"){ve===" "?ve="\n":we||ve!=="\n"||(ve="\n\n")
de+=ve+v.slice(L)+T
ve="\n"
we=!0}else if(T==="")ve==="\n"?de+="\n":ve="\n"
else{de+=ve+T
ve=" "
we=!1}}switch(S.chomp){case"-":break
case"+":for(let d=P;d<C.length;++d)de+="\n"+C[d][0].slice(L)
de[de.length-1]!=="\n"&&(de+="\n")
break
default:de+="\n"}const Ee=T+S.length+v.source.length
return{value:de,type:O,comment:S.comment,range:[T,Ee,Ee]}}function parseBlockScalarHeader({offset:d,props:v},b,T){if(v[0].type!=="block-scalar-header"){T(v[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:S}=v[0],O=S[0]
let C=0,P="",L=-1
for(let v=1;v<S.length;++v){const b=S[v]
if(P||b!=="-"&&b!=="+"){const T=Number(b)
!C&&T?C=T:L===-1&&(L=d+v)}else P=b}L!==-1&&T(L,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${S}`)
let te=!1,ue="",de=S.length
for(let d=1;d<v.length;++d){const S=v[d]
switch(S.type){case"space":te=!0
case"newline":de+=S.source.length
break
case"comment":b&&!te&&T(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
de+=S.source.length
ue=S.source.substring(1)
break
case"error":T(S,"UNEXPECTED_TOKEN",S.message)
de+=S.source.length
break
default:{T(S,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${S.type}`)
const d=S.source
d&&typeof d=="string"&&(de+=d.length)}}}return{mode:O,indent:C,chomp:P,comment:ue,length:de}}function splitLines(d){const v=d.split(/\n( *)/),b=v[0],T=b.match(/^( *)/),S=[T?.[1]?[T[1],b.slice(T[1].length)]:["",b]]
for(let d=1;d<v.length;d+=2)S.push([v[d],v[d+1]])
return S}function resolve_flow_scalar_resolveFlowScalar(d,v,b){const{offset:T,type:S,source:O,end:C}=d
let P,L
const _onError=(d,v,S)=>b(T+d,v,S)
switch(S){case"scalar":P=Scalar.PLAIN
L=plainValue(O,_onError)
break
case"single-quoted-scalar":P=Scalar.QUOTE_SINGLE
L=singleQuotedValue(O,_onError)
break
case"double-quoted-scalar":P=Scalar.QUOTE_DOUBLE
L=doubleQuotedValue(O,_onError)
break
default:b(d,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${S}`)
return{value:"",type:null,comment:"",range:[T,T+O.length,T+O.length]}}const te=T+O.length,ue=resolveEnd(C,te,v,b)
return{value:L,type:P,comment:ue.comment,range:[T,te,ue.offset]}}function plainValue(d,v){let b=""
switch(d[0]){case"\t":b="a tab character"
break
case",":b="flow indicator character ,"
break
case"%":b="directive indicator character %"
break
case"|":case">":b=`block scalar indicator ${d[0]}`
break
case"@":case"`":b=`reserved character ${d[0]}`}b&&v(0,"BAD_SCALAR_START",`Plain value cannot start with ${b}`)
return unfoldLines(d)}function singleQuotedValue(d,v){d[d.length-1]==="'"&&d.length!==1||v(d.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(d.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(d){const v=/(.*?)\r?\n/sy
let b,T,S=v.exec(d)
if(!S)return d
try{b=new RegExp("(?<![ \t])[ \t]+$")
T=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{b=/[ \t]+$/
T=/^[ \t]+|[ \t]+$/g}let O=S[1].replace(b,""),C=" ",P=v.lastIndex
while(S=v.exec(d)){const d=S[1].replace(T,"")
if(d==="")C==="\n"?O+=C:C="\n"
else{O+=C+d
C=" "}P=v.lastIndex}const L=/[ \t]*(.*)/sy
L.lastIndex=P
S=L.exec(d)
return O+C+(S?.[1]??"")}function doubleQuotedValue(d,v){let b=""
for(let T=1;T<d.length-1;++T){const S=d[T]
if(S!=="\r"||d[T+1]!=="\n")if(S==="\n"){const{fold:v,offset:S}=foldNewline(d,T)
b+=v
T=S}else if(S==="\\"){let S=d[++T]
const O=cn[S]
if(O)b+=O
else if(S==="\n"){S=d[T+1]
while(S===" "||S==="\t")S=d[1+ ++T]}else if(S==="\r"&&d[T+1]==="\n"){S=d[1+ ++T]
while(S===" "||S==="\t")S=d[1+ ++T]}else if(S==="x"||S==="u"||S==="U"){const O=S==="x"?2:S==="u"?4:8
b+=parseCharCode(d,T+1,O,v)
T+=O}else{const S=d.substr(T-1,2)
v(T-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${S}`)
b+=S}}else if(S===" "||S==="\t"){const v=T
let O=d[T+1]
while(O===" "||O==="\t")O=d[1+ ++T]
O==="\n"||O==="\r"&&d[T+2]==="\n"||(b+=T>v?d.slice(v,T+1):S)}else b+=S}d[d.length-1]==='"'&&d.length!==1||v(d.length,"MISSING_CHAR",'Missing closing "quote')
return b}function foldNewline(d,v){let b="",T=d[v+1]
while(T===" "||T==="\t"||T==="\n"||T==="\r"){if(T==="\r"&&d[v+2]!=="\n")break
T==="\n"&&(b+="\n")
T=d[(v+=1)+1]}b||(b=" ")
return{fold:b,offset:v}}const cn={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(d,v,b,T){const S=d.substr(v,b),O=S.length===b&&/^[0-9a-fA-F]+$/.test(S)?parseInt(S,16):NaN
try{return String.fromCodePoint(O)}catch{const S=d.substr(v-2,b+2)
T(v-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${S}`)
return S}}function composeScalar(d,v,b,T){const{value:S,type:O,comment:C,range:L}=v.type==="block-scalar"?resolve_block_scalar_resolveBlockScalar(d,v,T):resolve_flow_scalar_resolveFlowScalar(v,d.options.strict,T),te=b?d.directives.tagName(b.source,d=>T(b,"TAG_RESOLVE_FAILED",d)):null
let ue,de
ue=d.options.stringKeys&&d.atKey?d.schema[P]:te?findScalarTagByName(d.schema,S,te,b,T):v.type==="scalar"?findScalarTagByTest(d,S,v,T):d.schema[P]
try{const O=ue.resolve(S,d=>T(b??v,"TAG_RESOLVE_FAILED",d),d.options)
de=isScalar(O)?O:new Scalar(O)}catch(d){const O=d instanceof Error?d.message:String(d)
T(b??v,"TAG_RESOLVE_FAILED",O)
de=new Scalar(S)}de.range=L
de.source=S
O&&(de.type=O)
te&&(de.tag=te)
ue.format&&(de.format=ue.format)
C&&(de.comment=C)
return de}function findScalarTagByName(d,v,b,T,S){if(b==="!")return d[P]
const O=[]
for(const v of d.tags)if(!v.collection&&v.tag===b){if(!v.default||!v.test)return v
O.push(v)}for(const d of O)if(d.test?.test(v))return d
const C=d.knownTags[b]
if(C&&!C.collection){d.tags.push(Object.assign({},C,{default:!1,test:void 0}))
return C}S(T,"TAG_RESOLVE_FAILED",`Unresolved tag: ${b}`,b!=="tag:yaml.org,2002:str")
return d[P]}function findScalarTagByTest({atKey:d,directives:v,schema:b},T,S,O){const C=b.tags.find(v=>(v.default===!0||d&&v.default==="key")&&v.test?.test(T))||b[P]
if(b.compat){const d=b.compat.find(d=>d.default&&d.test?.test(T))??b[P]
C.tag!==d.tag&&O(S,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${v.tagString(C.tag)} or ${v.tagString(d.tag)}`,!0)}return C}function emptyScalarPosition(d,v,b){if(v){b??(b=v.length)
for(let T=b-1;T>=0;--T){let b=v[T]
switch(b.type){case"space":case"comment":case"newline":d-=b.source.length
continue}b=v[++T]
while(b?.type==="space"){d+=b.source.length
b=v[++T]}break}}return d}const un={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(d,v,b,T){const S=d.atKey,{spaceBefore:O,comment:C,anchor:P,tag:L}=b
let te,ue=!0
switch(v.type){case"alias":te=composeAlias(d,v,T);(P||L)&&T(v,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":te=composeScalar(d,v,L,T)
P&&(te.anchor=P.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{te=composeCollection(un,d,v,b,T)
P&&(te.anchor=P.source.substring(1))}catch(d){T(v,"RESOURCE_EXHAUSTION",d instanceof Error?d.message:String(d))}break
default:T(v,"UNEXPECTED_TOKEN",v.type==="error"?v.message:`Unsupported token (type: ${v.type})`)
ue=!1}te??(te=composeEmptyNode(d,v.offset,void 0,null,b,T))
P&&te.anchor===""&&T(P,"BAD_ALIAS","Anchor cannot be an empty string")
S&&d.options.stringKeys&&(!isScalar(te)||typeof te.value!="string"||te.tag&&te.tag!=="tag:yaml.org,2002:str")&&T(L??v,"NON_STRING_KEY","With stringKeys, all keys must be strings")
O&&(te.spaceBefore=!0)
C&&(v.type==="scalar"&&v.source===""?te.comment=C:te.commentBefore=C)
d.options.keepSourceTokens&&ue&&(te.srcToken=v)
return te}function composeEmptyNode(d,v,b,T,{spaceBefore:S,comment:O,anchor:C,tag:P,end:L},te){const ue=composeScalar(d,{type:"scalar",offset:emptyScalarPosition(v,b,T),indent:-1,source:""},P,te)
if(C){ue.anchor=C.source.substring(1)
ue.anchor===""&&te(C,"BAD_ALIAS","Anchor cannot be an empty string")}S&&(ue.spaceBefore=!0)
if(O){ue.comment=O
ue.range[2]=L}return ue}function composeAlias({options:d},{offset:v,source:b,end:T},S){const O=new Alias(b.substring(1))
O.source===""&&S(v,"BAD_ALIAS","Alias cannot be an empty string")
O.source.endsWith(":")&&S(v+b.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const C=v+b.length,P=resolveEnd(T,C,d.strict,S)
O.range=[v,C,P.offset]
P.comment&&(O.comment=P.comment)
return O}function composeDoc(d,v,{offset:b,start:T,value:S,end:O},C){const P=Object.assign({_directives:v},d),L=new Document_Document(void 0,P),te={atKey:!1,atRoot:!0,directives:L.directives,options:L.options,schema:L.schema},ue=resolveProps(T,{indicator:"doc-start",next:S??O?.[0],offset:b,onError:C,parentIndent:0,startOnNewline:!0})
if(ue.found){L.directives.docStart=!0
!S||S.type!=="block-map"&&S.type!=="block-seq"||ue.hasNewline||C(ue.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}L.contents=S?composeNode(te,S,ue,C):composeEmptyNode(te,ue.end,T,null,ue,C)
const de=L.contents.range[2],ve=resolveEnd(O,de,!1,C)
ve.comment&&(L.comment=ve.comment)
L.range=[b,de,ve.offset]
return L}function getErrorPos(d){if(typeof d=="number")return[d,d+1]
if(Array.isArray(d))return d.length===2?d:[d[0],d[1]]
const{offset:v,source:b}=d
return[v,v+(typeof b=="string"?b.length:1)]}function parsePrelude(d){let v="",b=!1,T=!1
for(let S=0;S<d.length;++S){const O=d[S]
switch(O[0]){case"#":v+=(v===""?"":T?"\n\n":"\n")+(O.substring(1)||" ")
b=!0
T=!1
break
case"%":d[S+1]?.[0]!=="#"&&(S+=1)
b=!1
break
default:b||(T=!0)
b=!1}}return{comment:v,afterEmptyLine:T}}class composer_Composer{constructor(d={}){this.doc=null
this.atDirectives=!1
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(d,v,b,T)=>{const S=getErrorPos(d)
T?this.warnings.push(new YAMLWarning(S,v,b)):this.errors.push(new errors_YAMLParseError(S,v,b))}
this.directives=new Directives({version:d.version||"1.2"})
this.options=d}decorate(d,v){const{comment:b,afterEmptyLine:T}=parsePrelude(this.prelude)
if(b){const S=d.contents
if(v)d.comment=d.comment?`${d.comment}\n${b}`:b
else if(T||d.directives.docStart||!S)d.commentBefore=b
else if(isCollection(S)&&!S.flow&&S.items.length>0){let d=S.items[0]
isPair(d)&&(d=d.key)
const v=d.commentBefore
d.commentBefore=v?`${b}\n${v}`:b}else{const d=S.commentBefore
S.commentBefore=d?`${b}\n${d}`:b}}if(v){for(let v=0;v<this.errors.length;++v)d.errors.push(this.errors[v])
for(let v=0;v<this.warnings.length;++v)d.warnings.push(this.warnings[v])}else{d.errors=this.errors
d.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(d,v=!1,b=-1){for(const v of d)yield*this.next(v)
yield*this.end(v,b)}*next(d){switch(d.type){case"directive":this.directives.add(d.source,(v,b,T)=>{const S=getErrorPos(d)
S[0]+=v
this.onError(S,"BAD_DIRECTIVE",b,T)})
this.prelude.push(d.source)
this.atDirectives=!0
break
case"document":{const v=composeDoc(this.options,this.directives,d,this.onError)
this.atDirectives&&!v.directives.docStart&&this.onError(d,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(v,!1)
this.doc&&(yield this.doc)
this.doc=v
this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(d.source)
break
case"error":{const v=d.source?`${d.message}: ${JSON.stringify(d.source)}`:d.message,b=new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",v)
this.atDirectives||!this.doc?this.errors.push(b):this.doc.errors.push(b)
break}case"doc-end":{if(!this.doc){const v="Unexpected doc-end without preceding document"
this.errors.push(new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",v))
break}this.doc.directives.docEnd=!0
const v=resolveEnd(d.end,d.offset+d.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,!0)
if(v.comment){const d=this.doc.comment
this.doc.comment=d?`${d}\n${v.comment}`:v.comment}this.doc.range[2]=v.offset
break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(d),"UNEXPECTED_TOKEN",`Unsupported token ${d.type}`))}}*end(d=!1,v=-1){if(this.doc){this.decorate(this.doc,!0)
yield this.doc
this.doc=null}else if(d){const d=Object.assign({_directives:this.directives},this.options),b=new Document_Document(void 0,d)
this.atDirectives&&this.onError(v,"MISSING_CHAR","Missing directives-end indicator line")
b.range=[0,v,v]
this.decorate(b,!1)
yield b}}}const pn=Symbol("break visit"),fn=Symbol("skip children"),mn=Symbol("remove item")
function cst_visit_visit(d,v){"type"in d&&d.type==="document"&&(d={start:d.start,value:d.value})
_visit(Object.freeze([]),d,v)}cst_visit_visit.BREAK=pn
cst_visit_visit.SKIP=fn
cst_visit_visit.REMOVE=mn
cst_visit_visit.itemAtPath=(d,v)=>{let b=d
for(const[d,T]of v){const v=b?.[d]
if(!v||!("items"in v))return
b=v.items[T]}return b}
cst_visit_visit.parentCollection=(d,v)=>{const b=cst_visit_visit.itemAtPath(d,v.slice(0,-1)),T=v[v.length-1][0],S=b?.[T]
if(S&&"items"in S)return S
throw new Error("Parent collection not found")}
function _visit(d,v,b){let T=b(v,d)
if(typeof T=="symbol")return T
for(const S of["key","value"]){const O=v[S]
if(O&&"items"in O){for(let v=0;v<O.items.length;++v){const T=_visit(Object.freeze(d.concat([[S,v]])),O.items[v],b)
if(typeof T=="number")v=T-1
else{if(T===pn)return pn
if(T===mn){O.items.splice(v,1)
v-=1}}}typeof T=="function"&&S==="key"&&(T=T(v,d))}}return typeof T=="function"?T(v,d):T}function tokenType(d){switch(d){case"\ufeff":return"byte-order-mark"
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
default:return!1}}const gn=new Set("0123456789ABCDEFabcdef"),vn=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),wn=new Set(",[]{}"),kn=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=d=>!d||kn.has(d)
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
this.pos=0}*lex(d,v=!1){if(d){if(typeof d!="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+d:d
this.lineEndPos=null}this.atEnd=!v
let b=this.next??"stream"
while(b&&(v||this.hasChars(1)))b=yield*this.parseNext(b)}atLineEnd(){let d=this.pos,v=this.buffer[d]
while(v===" "||v==="\t")v=this.buffer[++d]
return!v||v==="#"||v==="\n"||v==="\r"&&this.buffer[d+1]==="\n"}charAt(d){return this.buffer[this.pos+d]}continueScalar(d){let v=this.buffer[d]
if(this.indentNext>0){let b=0
while(v===" ")v=this.buffer[++b+d]
if(v==="\r"){const v=this.buffer[b+d+1]
if(v==="\n"||!v&&!this.atEnd)return d+b+1}return v==="\n"||b>=this.indentNext||!v&&!this.atEnd?d+b:-1}if(v==="-"||v==="."){const v=this.buffer.substr(d,3)
if((v==="---"||v==="...")&&isEmpty(this.buffer[d+3]))return-1}return d}getLine(){let d=this.lineEndPos
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
d=d.substring(1)}if(d[0]==="%"){let v=d.length,b=d.indexOf("#")
while(b!==-1){const T=d[b-1]
if(T===" "||T==="\t"){v=b-1
break}b=d.indexOf("#",b+1)}while(1){const b=d[v-1]
if(b!==" "&&b!=="\t")break
v-=1}const T=(yield*this.pushCount(v))+(yield*this.pushSpaces(!0))
yield*this.pushCount(d.length-T)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const v=yield*this.pushSpaces(!0)
yield*this.pushCount(d.length-v)
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
return yield*this.parseBlockStart()}*parseBlockStart(){const[d,v]=this.peek(2)
if(!v&&!this.atEnd)return this.setNext("block-start")
if((d==="-"||d==="?"||d===":")&&isEmpty(v)){const d=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
this.indentNext=this.indentValue+1
this.indentValue+=d
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const d=this.getLine()
if(d===null)return this.setNext("doc")
let v=yield*this.pushIndicators()
switch(d[v]){case"#":yield*this.pushCount(d.length-v)
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
case"|":case">":v+=(yield*this.parseBlockScalarHeader())
v+=(yield*this.pushSpaces(!0))
yield*this.pushCount(d.length-v)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let d,v,b=-1
do{d=yield*this.pushNewline()
if(d>0){v=yield*this.pushSpaces(!1)
this.indentValue=b=v}else v=0
v+=(yield*this.pushSpaces(!0))}while(d+v>0)
const T=this.getLine()
if(T===null)return this.setNext("flow")
if((b!==-1&&b<this.indentNext&&T[0]!=="#"||b===0&&(T.startsWith("---")||T.startsWith("..."))&&isEmpty(T[3]))&&(b!==this.indentNext-1||this.flowLevel!==1||T[0]!=="]"&&T[0]!=="}")){this.flowLevel=0
yield"\x18"
return yield*this.parseLineStart()}let S=0
while(T[S]===","){S+=(yield*this.pushCount(1))
S+=(yield*this.pushSpaces(!0))
this.flowKey=!1}S+=(yield*this.pushIndicators())
switch(T[S]){case void 0:return"flow"
case"#":yield*this.pushCount(T.length-S)
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
let v=this.buffer.indexOf(d,this.pos+1)
if(d==="'")while(v!==-1&&this.buffer[v+1]==="'")v=this.buffer.indexOf("'",v+2)
else while(v!==-1){let d=0
while(this.buffer[v-1-d]==="\\")d+=1
if(d%2==0)break
v=this.buffer.indexOf('"',v+1)}const b=this.buffer.substring(0,v)
let T=b.indexOf("\n",this.pos)
if(T!==-1){while(T!==-1){const d=this.continueScalar(T+1)
if(d===-1)break
T=b.indexOf("\n",d)}T!==-1&&(v=T-(b[T-1]==="\r"?2:1))}if(v===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
v=this.buffer.length}yield*this.pushToIndex(v+1,!1)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=!1
let d=this.pos
while(1){const v=this.buffer[++d]
if(v==="+")this.blockScalarKeep=!0
else if(v>"0"&&v<="9")this.blockScalarIndent=Number(v)-1
else if(v!=="-")break}return yield*this.pushUntil(d=>isEmpty(d)||d==="#")}*parseBlockScalar(){let d,v=this.pos-1,b=0
e:for(let T=this.pos;d=this.buffer[T];++T)switch(d){case" ":b+=1
break
case"\n":v=T
b=0
break
case"\r":{const d=this.buffer[T+1]
if(!d&&!this.atEnd)return this.setNext("block-scalar")
if(d==="\n")break}default:break e}if(!d&&!this.atEnd)return this.setNext("block-scalar")
if(b>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=b:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const d=this.continueScalar(v+1)
if(d===-1)break
v=this.buffer.indexOf("\n",d)}while(v!==-1)
if(v===-1){if(!this.atEnd)return this.setNext("block-scalar")
v=this.buffer.length}}let T=v+1
d=this.buffer[T]
while(d===" ")d=this.buffer[++T]
if(d==="\t"){while(d==="\t"||d===" "||d==="\r"||d==="\n")d=this.buffer[++T]
v=T-1}else if(!this.blockScalarKeep)do{let d=v-1,T=this.buffer[d]
T==="\r"&&(T=this.buffer[--d])
const S=d
while(T===" ")T=this.buffer[--d]
if(!(T==="\n"&&d>=this.pos&&d+1+b>S))break
v=d}while(1)
yield"\x1f"
yield*this.pushToIndex(v+1,!0)
return yield*this.parseLineStart()}*parsePlainScalar(){const d=this.flowLevel>0
let v,b=this.pos-1,T=this.pos-1
while(v=this.buffer[++T])if(v===":"){const v=this.buffer[T+1]
if(isEmpty(v)||d&&wn.has(v))break
b=T}else if(isEmpty(v)){let S=this.buffer[T+1]
if(v==="\r")if(S==="\n"){T+=1
v="\n"
S=this.buffer[T+1]}else b=T
if(S==="#"||d&&wn.has(S))break
if(v==="\n"){const d=this.continueScalar(T+1)
if(d===-1)break
T=Math.max(T,d-2)}}else{if(d&&wn.has(v))break
b=T}if(!v&&!this.atEnd)return this.setNext("plain-scalar")
yield"\x1f"
yield*this.pushToIndex(b+1,!0)
return d?"flow":"doc"}*pushCount(d){if(d>0){yield this.buffer.substr(this.pos,d)
this.pos+=d
return d}return 0}*pushToIndex(d,v){const b=this.buffer.slice(this.pos,d)
if(b){yield b
this.pos+=b.length
return b.length}v&&(yield"")
return 0}*pushIndicators(){let d=0
e:while(1){switch(this.charAt(0)){case"!":d+=(yield*this.pushTag())
d+=(yield*this.pushSpaces(!0))
continue e
case"&":d+=(yield*this.pushUntil(isNotAnchorChar))
d+=(yield*this.pushSpaces(!0))
continue e
case"-":case"?":case":":{const v=this.flowLevel>0,b=this.charAt(1)
if(isEmpty(b)||v&&wn.has(b)){v?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1
d+=(yield*this.pushCount(1))
d+=(yield*this.pushSpaces(!0))
continue e}}}break e}return d}*pushTag(){if(this.charAt(1)==="<"){let d=this.pos+2,v=this.buffer[d]
while(!isEmpty(v)&&v!==">")v=this.buffer[++d]
return yield*this.pushToIndex(v===">"?d+1:d,!1)}{let d=this.pos+1,v=this.buffer[d]
while(v)if(vn.has(v))v=this.buffer[++d]
else{if(v!=="%"||!gn.has(this.buffer[d+1])||!gn.has(this.buffer[d+2]))break
v=this.buffer[d+=3]}return yield*this.pushToIndex(d,!1)}}*pushNewline(){const d=this.buffer[this.pos]
return d==="\n"?yield*this.pushCount(1):d==="\r"&&this.charAt(1)==="\n"?yield*this.pushCount(2):0}*pushSpaces(d){let v,b=this.pos-1
do{v=this.buffer[++b]}while(v===" "||d&&v==="\t")
const T=b-this.pos
if(T>0){yield this.buffer.substr(this.pos,T)
this.pos=b}return T}*pushUntil(d){let v=this.pos,b=this.buffer[v]
while(!d(b))b=this.buffer[++v]
return yield*this.pushToIndex(v,!1)}}class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=d=>this.lineStarts.push(d)
this.linePos=d=>{let v=0,b=this.lineStarts.length
while(v<b){const T=v+b>>1
this.lineStarts[T]<d?v=T+1:b=T}return this.lineStarts[v]===d?{line:v+1,col:1}:v===0?{line:0,col:d}:{line:v,col:d-this.lineStarts[v-1]+1}}}}function includesToken(d,v){for(let b=0;b<d.length;++b)if(d[b].type===v)return!0
return!1}function findNonEmptyIndex(d){for(let v=0;v<d.length;++v)switch(d[v].type){case"space":case"comment":case"newline":break
default:return v}return-1}function isFlowToken(d){switch(d?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function getPrevProps(d){switch(d.type){case"document":return d.start
case"block-map":{const v=d.items[d.items.length-1]
return v.sep??v.start}case"block-seq":return d.items[d.items.length-1].start
default:return[]}}function getFirstKeyStartProps(d){if(d.length===0)return[]
let v=d.length
e:while(--v>=0)switch(d[v].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(d[++v]?.type==="space");return d.splice(v,d.length)}function arrayPushArray(d,v){if(v.length<1e5)Array.prototype.push.apply(d,v)
else for(let b=0;b<v.length;++b)d.push(v[b])}function fixFlowSeqItems(d){if(d.start.type==="flow-seq-start")for(const v of d.items)if(v.sep&&!v.value&&!includesToken(v.start,"explicit-key-ind")&&!includesToken(v.sep,"map-value-ind")){v.key&&(v.value=v.key)
delete v.key
isFlowToken(v.value)?v.value.end?arrayPushArray(v.value.end,v.sep):v.value.end=v.sep:arrayPushArray(v.start,v.sep)
delete v.sep}}class parser_Parser{constructor(d){this.atNewLine=!0
this.atScalar=!1
this.indent=0
this.offset=0
this.onKeyLine=!1
this.stack=[]
this.source=""
this.type=""
this.lexer=new Lexer
this.onNewLine=d}*parse(d,v=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0)
for(const b of this.lexer.lex(d,v))yield*this.next(b)
v||(yield*this.end())}*next(d){this.source=d
if(this.atScalar){this.atScalar=!1
yield*this.step()
this.offset+=d.length
return}const v=tokenType(d)
if(v)if(v==="scalar"){this.atNewLine=!1
this.atScalar=!0
this.type="scalar"}else{this.type=v
yield*this.step()
switch(v){case"newline":this.atNewLine=!0
this.indent=0
this.onNewLine&&this.onNewLine(this.offset+d.length)
break
case"space":this.atNewLine&&d[0]===" "&&(this.indent+=d.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=d.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=d.length}else{const v=`Not a YAML token: ${d}`
yield*this.pop({type:"error",offset:this.offset,message:v,source:d})
this.offset+=d.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const d=this.peek(1)
if(this.type!=="doc-end"||d?.type==="doc-end"){if(!d)return yield*this.stream()
switch(d.type){case"document":return yield*this.document(d)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(d)
case"block-scalar":return yield*this.blockScalar(d)
case"block-map":return yield*this.blockMap(d)
case"block-seq":return yield*this.blockSequence(d)
case"flow-collection":return yield*this.flowCollection(d)
case"doc-end":return yield*this.documentEnd(d)}yield*this.pop()}else{while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(d){return this.stack[this.stack.length-d]}*pop(d){const v=d??this.stack.pop()
if(v)if(this.stack.length===0)yield v
else{const d=this.peek(1)
v.type==="block-scalar"?v.indent="indent"in d?d.indent:0:v.type==="flow-collection"&&d.type==="document"&&(v.indent=0)
v.type==="flow-collection"&&fixFlowSeqItems(v)
switch(d.type){case"document":d.value=v
break
case"block-scalar":d.props.push(v)
break
case"block-map":{const b=d.items[d.items.length-1]
if(b.value){d.items.push({start:[],key:v,sep:[]})
this.onKeyLine=!0
return}if(!b.sep){Object.assign(b,{key:v,sep:[]})
this.onKeyLine=!b.explicitKey
return}b.value=v
break}case"block-seq":{const b=d.items[d.items.length-1]
b.value?d.items.push({start:[],value:v}):b.value=v
break}case"flow-collection":{const b=d.items[d.items.length-1]
!b||b.value?d.items.push({start:[],key:v,sep:[]}):b.sep?b.value=v:Object.assign(b,{key:v,sep:[]})
return}default:yield*this.pop()
yield*this.pop(v)}if(!(d.type!=="document"&&d.type!=="block-map"&&d.type!=="block-seq"||v.type!=="block-map"&&v.type!=="block-seq")){const b=v.items[v.items.length-1]
if(b&&!b.sep&&!b.value&&b.start.length>0&&findNonEmptyIndex(b.start)===-1&&(v.indent===0||b.start.every(d=>d.type!=="comment"||d.indent<v.indent))){d.type==="document"?d.end=b.start:d.items.push({start:b.start})
v.items.splice(-1,1)}}}else{const d="Tried to pop an empty stack"
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
return}const v=this.startBlockValue(d)
v?this.stack.push(v):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(d){if(this.type==="map-value-ind"){const v=getFirstKeyStartProps(getPrevProps(this.peek(2)))
let b
if(d.end){b=d.end
b.push(this.sourceToken)
delete d.end}else b=[this.sourceToken]
const T={type:"block-map",offset:d.offset,indent:d.indent,items:[{start:v,key:d,sep:b}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=T}else yield*this.lineEnd(d)}*blockScalar(d){switch(this.type){case"space":case"comment":case"newline":d.props.push(this.sourceToken)
return
case"scalar":d.source=this.source
this.atNewLine=!0
this.indent=0
if(this.onNewLine){let d=this.source.indexOf("\n")+1
while(d!==0){this.onNewLine(this.offset+d)
d=this.source.indexOf("\n",d)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(d){const v=d.items[d.items.length-1]
switch(this.type){case"newline":this.onKeyLine=!1
if(v.value){const b="end"in v.value?v.value.end:void 0,T=Array.isArray(b)?b[b.length-1]:void 0
T?.type==="comment"?b?.push(this.sourceToken):d.items.push({start:[this.sourceToken]})}else v.sep?v.sep.push(this.sourceToken):v.start.push(this.sourceToken)
return
case"space":case"comment":if(v.value)d.items.push({start:[this.sourceToken]})
else if(v.sep)v.sep.push(this.sourceToken)
else{if(this.atIndentedComment(v.start,d.indent)){const b=d.items[d.items.length-2],T=b?.value?.end
if(Array.isArray(T)){arrayPushArray(T,v.start)
T.push(this.sourceToken)
d.items.pop()
return}}v.start.push(this.sourceToken)}return}if(this.indent>=d.indent){const b=!this.onKeyLine&&this.indent===d.indent,T=b&&(v.sep||v.explicitKey)&&this.type!=="seq-item-ind"
let S=[]
if(T&&v.sep&&!v.value){const b=[]
for(let T=0;T<v.sep.length;++T){const S=v.sep[T]
switch(S.type){case"newline":b.push(T)
break
case"space":break
case"comment":S.indent>d.indent&&(b.length=0)
break
default:b.length=0}}b.length>=2&&(S=v.sep.splice(b[1]))}switch(this.type){case"anchor":case"tag":if(T||v.value){S.push(this.sourceToken)
d.items.push({start:S})
this.onKeyLine=!0}else v.sep?v.sep.push(this.sourceToken):v.start.push(this.sourceToken)
return
case"explicit-key-ind":if(v.sep||v.explicitKey)if(T||v.value){S.push(this.sourceToken)
d.items.push({start:S,explicitKey:!0})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]})
else{v.start.push(this.sourceToken)
v.explicitKey=!0}this.onKeyLine=!0
return
case"map-value-ind":if(v.explicitKey)if(v.sep)if(v.value)d.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(v.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:S,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(v.key)&&!includesToken(v.sep,"newline")){const d=getFirstKeyStartProps(v.start),b=v.key,T=v.sep
T.push(this.sourceToken)
delete v.key
delete v.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:b,sep:T}]})}else S.length>0?v.sep=v.sep.concat(S,this.sourceToken):v.sep.push(this.sourceToken)
else if(includesToken(v.start,"newline"))Object.assign(v,{key:null,sep:[this.sourceToken]})
else{const d=getFirstKeyStartProps(v.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:null,sep:[this.sourceToken]}]})}else v.sep?v.value||T?d.items.push({start:S,key:null,sep:[this.sourceToken]}):includesToken(v.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):v.sep.push(this.sourceToken):Object.assign(v,{key:null,sep:[this.sourceToken]})
this.onKeyLine=!0
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const b=this.flowScalar(this.type)
if(T||v.value){d.items.push({start:S,key:b,sep:[]})
this.onKeyLine=!0}else if(v.sep)this.stack.push(b)
else{Object.assign(v,{key:b,sep:[]})
this.onKeyLine=!0}return}default:{const T=this.startBlockValue(d)
if(T){if(T.type==="block-seq"){if(!v.explicitKey&&v.sep&&!includesToken(v.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else b&&d.items.push({start:S})
this.stack.push(T)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(d){const v=d.items[d.items.length-1]
switch(this.type){case"newline":if(v.value){const b="end"in v.value?v.value.end:void 0,T=Array.isArray(b)?b[b.length-1]:void 0
T?.type==="comment"?b?.push(this.sourceToken):d.items.push({start:[this.sourceToken]})}else v.start.push(this.sourceToken)
return
case"space":case"comment":if(v.value)d.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(v.start,d.indent)){const b=d.items[d.items.length-2],T=b?.value?.end
if(Array.isArray(T)){arrayPushArray(T,v.start)
T.push(this.sourceToken)
d.items.pop()
return}}v.start.push(this.sourceToken)}return
case"anchor":case"tag":if(v.value||this.indent<=d.indent)break
v.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==d.indent)break
v.value||includesToken(v.start,"seq-item-ind")?d.items.push({start:[this.sourceToken]}):v.start.push(this.sourceToken)
return}if(this.indent>d.indent){const v=this.startBlockValue(d)
if(v){this.stack.push(v)
return}}yield*this.pop()
yield*this.step()}*flowCollection(d){const v=d.items[d.items.length-1]
if(this.type==="flow-error-end"){let d
do{yield*this.pop()
d=this.peek(1)}while(d?.type==="flow-collection")}else if(d.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!v||v.sep?d.items.push({start:[this.sourceToken]}):v.start.push(this.sourceToken)
return
case"map-value-ind":!v||v.value?d.items.push({start:[],key:null,sep:[this.sourceToken]}):v.sep?v.sep.push(this.sourceToken):Object.assign(v,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":!v||v.value?d.items.push({start:[this.sourceToken]}):v.sep?v.sep.push(this.sourceToken):v.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const b=this.flowScalar(this.type)
!v||v.value?d.items.push({start:[],key:b,sep:[]}):v.sep?this.stack.push(b):Object.assign(v,{key:b,sep:[]})
return}case"flow-map-end":case"flow-seq-end":d.end.push(this.sourceToken)
return}const b=this.startBlockValue(d)
if(b)this.stack.push(b)
else{yield*this.pop()
yield*this.step()}}else{const v=this.peek(2)
if(v.type==="block-map"&&(this.type==="map-value-ind"&&v.indent===d.indent||this.type==="newline"&&!v.items[v.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&v.type!=="flow-collection"){const b=getFirstKeyStartProps(getPrevProps(v))
fixFlowSeqItems(d)
const T=d.end.splice(1,d.end.length)
T.push(this.sourceToken)
const S={type:"block-map",offset:d.offset,indent:d.indent,items:[{start:b,key:d,sep:T}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=S}else yield*this.lineEnd(d)}}flowScalar(d){if(this.onNewLine){let d=this.source.indexOf("\n")+1
while(d!==0){this.onNewLine(this.offset+d)
d=this.source.indexOf("\n",d)+1}}return{type:d,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(d){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const v=getFirstKeyStartProps(getPrevProps(d))
v.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const v=getFirstKeyStartProps(getPrevProps(d))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(d,v){return this.type==="comment"&&!(this.indent<=v)&&d.every(d=>d.type==="newline"||d.type==="space")}*documentEnd(d){if(this.type!=="doc-mode"){d.end?d.end.push(this.sourceToken):d.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}*lineEnd(d){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=!1
default:d.end?d.end.push(this.sourceToken):d.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}}function parseOptions(d){const v=d.prettyErrors!==!1
return{lineCounter:d.lineCounter||v&&new LineCounter||null,prettyErrors:v}}function parseDocument(d,v={}){const{lineCounter:b,prettyErrors:T}=parseOptions(v),S=new parser_Parser(b?.addNewLine),O=new composer_Composer(v)
let C=null
for(const v of O.compose(S.parse(d),!0,d.length))if(C){if(C.options.logLevel!=="silent"){C.errors.push(new errors_YAMLParseError(v.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else C=v
if(T&&b){C.errors.forEach(errors_prettifyError(d,b))
C.warnings.forEach(errors_prettifyError(d,b))}return C}function parse(d,v,b){let T
typeof v=="function"?T=v:b===void 0&&v&&typeof v=="object"&&(b=v)
const S=parseDocument(d,b)
if(!S)return null
S.warnings.forEach(d=>warn(S.options.logLevel,d))
if(S.errors.length>0){if(S.options.logLevel!=="silent")throw S.errors[0]
S.errors=[]}return S.toJS(Object.assign({reviver:T},b))}}),6342:((d,v,b)=>{"use strict"
b.d(v,{Q:()=>HttpClient})
var T=b(3689)
class HttpClient{#k
constructor(...d){this.#k=d}async getJson(...d){return(await this.#o()).getJson(...d)}async request(...d){return(await this.#o()).request(...d)}getAgent(){}getAgentDispatcher(d){const v=(0,T.s)(new URL(d))
return v?.hostname?{proxy:v}:void 0}async#o(){return new((await b.e(514).then(b.bind(b,1514))).HttpClient)(...this.#k)}}})},v={}
function __nccwpck_require__(b){var T=v[b]
if(T!==void 0)return T.exports
var S=v[b]={exports:{}},O=!0
try{d[b](S,S.exports,__nccwpck_require__)
O=!1}finally{O&&delete v[b]}return S.exports}__nccwpck_require__.m=d
typeof __nccwpck_require__!="undefined"&&(__nccwpck_require__.ab=__dirname+"/");(()=>{var d=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",v=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",b=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=d=>{if(d&&d.d<1){d.d=1
d.forEach(d=>d.r--)
d.forEach(d=>d.r--?d.r++:d())}},wrapDeps=T=>T.map(T=>{if(T!==null&&typeof T=="object"){if(T[d])return T
if(T.then){var S=[]
S.d=0
T.then(d=>{O[v]=d
resolveQueue(S)},d=>{O[b]=d
resolveQueue(S)})
var O={}
O[d]=d=>d(S)
return O}}var C={}
C[d]=d=>{}
C[v]=T
return C})
__nccwpck_require__.a=(T,S,O)=>{var C
O&&((C=[]).d=-1)
var P,L,te,ue=new Set,de=T.exports,ve=new Promise((d,v)=>{te=v
L=d})
ve[v]=de
ve[d]=d=>(C&&d(C),ue.forEach(d),ve.catch(d=>{}))
T.exports=ve
S(T=>{P=wrapDeps(T)
var S,getResult=()=>P.map(d=>{if(d[b])throw d[b]
return d[v]}),O=new Promise(v=>{(S=()=>v(getResult)).r=0
var fnQueue=d=>d!==C&&!ue.has(d)&&(ue.add(d),d&&!d.d&&(S.r++,d.push(S)))
P.map(v=>v[d](fnQueue))})
return S.r?O:getResult()},d=>(d?te(ve[b]=d):L(de),resolveQueue(C)))
C&&C.d<0&&(C.d=0)}})();(()=>{var d,v=Object.getPrototypeOf?d=>Object.getPrototypeOf(d):d=>d.__proto__
__nccwpck_require__.t=function(b,T){T&1&&(b=this(b))
if(T&8)return b
if(typeof b=="object"&&b){if(T&4&&b.__esModule)return b
if(T&16&&typeof b.then=="function")return b}var S=Object.create(null)
__nccwpck_require__.r(S)
var O={}
d=d||[null,v({}),v([]),v(v)]
for(var C=T&2&&b;typeof C=="object"&&!~d.indexOf(C);C=v(C))Object.getOwnPropertyNames(C).forEach(d=>O[d]=()=>b[d])
O.default=()=>b
__nccwpck_require__.d(S,O)
return S}})();(()=>{__nccwpck_require__.d=(d,v)=>{for(var b in v)__nccwpck_require__.o(v,b)&&!__nccwpck_require__.o(d,b)&&Object.defineProperty(d,b,{enumerable:!0,get:v[b]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=d=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((v,b)=>{__nccwpck_require__.f[b](d,v)
return v},[]))})();(()=>{__nccwpck_require__.u=d=>d+".index.js"})();(()=>{__nccwpck_require__.o=(d,v)=>Object.prototype.hasOwnProperty.call(d,v)})();(()=>{__nccwpck_require__.r=d=>{typeof Symbol!="undefined"&&Symbol.toStringTag&&Object.defineProperty(d,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(d,"__esModule",{value:!0})}})();(()=>{var d={792:1},installChunk=v=>{var b=v.modules,T=v.ids,S=v.runtime
for(var O in b)__nccwpck_require__.o(b,O)&&(__nccwpck_require__.m[O]=b[O])
S&&S(__nccwpck_require__)
for(var C=0;C<T.length;C++)d[T[C]]=1}
__nccwpck_require__.f.require=(v,b)=>{d[v]||installChunk(require("./"+__nccwpck_require__.u(v)))}})()
var b=__nccwpck_require__(3278)
module.exports=b})()

