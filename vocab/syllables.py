_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)W_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)V_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)6_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)v_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)đ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)v_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ô_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ư_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)Q_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)U_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ă_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)â_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ơ_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)ê_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)Y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)B_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
){_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)}_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
){_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)'_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)'_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)j_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)v_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)}_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)q_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
){_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)'_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)'_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)j_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)Q_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)U_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)v_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)}_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)z_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)9_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)K_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)C_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)^_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)6_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)9_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)P_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)P_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)z_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)@_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)z_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)<_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)<_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)5_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)-_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)>_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)W_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)C_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)V_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)z_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)M_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)R_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)K_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)C_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)>_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)z_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)C_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)j_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)Y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)B_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)L_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)P_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)P_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)T_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)O_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)N_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)G_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)F_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)j_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)+_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
);_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)<_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)>_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)?_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)@_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)^_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)`_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
){_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)|_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)}_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)~_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)1_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)2_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)3_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)4_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)5_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)6_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)7_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)8_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)9_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)“_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)”_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)‘_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)’_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)…_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)–_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)-_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)>_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)W_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)A_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)C_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)I_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)g_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)/_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
);_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)\_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)-_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)+_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)x_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)=_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)c_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)k_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)D_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)G_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)E_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)[_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)]_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)-_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)>_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
):_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)S_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)h_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
);_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)"_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)t_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)u_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)m_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)p_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)__QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)y_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)a_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)b_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
),_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)/_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)n_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)(_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
))_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)i_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)f_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)w_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)o_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)r_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)d_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)l_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)s_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)e_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
) _QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)._QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)0_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt "
    "i ia in it o ơ ơn ơt y ynh yên yêt yt yu ych ôc "
)